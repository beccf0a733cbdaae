// The desk in an address: hidden things, fans, pins, the arrangement and the camera.
import { families, Id, type Family } from "@trialgraph/model";
import { clearDesk, type Desk, type Fan, type Shot, type Spot } from "../desk.ts";
import type { Pairs } from "./filters.ts";

const fanText = ({ id, family }: Fan): string => (family ? `${id}:${family}` : id);
const shotText = ({ x, y, span, of }: Shot): string =>
  [x, y, span, ...(of === undefined ? [] : [of])].join(",");
const pinText = ([id, { x, y }]: readonly [string, Spot]): string => `${id}:${x}:${y}`;

/** The pairs that say what was done to the canvas by hand. */
export function deskPairs({ hidden, expanded, collapsed, pinned, arrangement, shot }: Desk): Pairs {
  const lists: Pairs = [
    ["hide", hidden.join(",")],
    ["expand", expanded.map(fanText).join(",")],
    ["collapse", collapsed.map(fanText).join(",")],
    ["pin", Object.entries(pinned).map(pinText).join(",")],
    ["arrange", arrangement === "map" ? "" : arrangement],
    ["camera", shot ? shotText(shot) : ""],
  ];
  return lists.filter(([, text]) => text !== "");
}

const isFamily = (word: string): word is Family => families.some((family) => family === word);
const isId = (word: string): boolean => Id.safeParse(word).success;

const split = (text: string | null): readonly string[] => (text ? text.split(",") : []);

function readFan(text: string): readonly Fan[] {
  const [id = "", family] = text.split(":");
  if (!isId(id)) return [];
  if (family === undefined) return [{ id }];
  return isFamily(family) ? [{ id, family }] : [];
}

const isNumber = (text: string | undefined): boolean => /^-?\d{1,7}(\.\d)?$/.test(text ?? "");

function readPin(text: string): readonly [string, Spot][] {
  const [id = "", x, y] = text.split(":");
  return isId(id) && isNumber(x) && isNumber(y) ? [[id, { x: Number(x), y: Number(y) }]] : [];
}

function readShot(text: string | null): Shot | undefined {
  const [x, y, span, of, ...more] = (text ?? "").split(",");
  const isRead = [x, y, span].every(isNumber) && /^\w{1,8}$/.test(of ?? "map") && more.length === 0;
  if (!isRead || Number(span) <= 0) return undefined;
  return { x: Number(x), y: Number(y), span: Number(span), ...(of !== undefined && { of }) };
}

/** The desk of a query; what cannot be read is passed over. */
export function readDesk(query: URLSearchParams): Desk {
  const shot = readShot(query.get("camera"));
  return {
    ...clearDesk,
    hidden: split(query.get("hide")).filter(isId),
    expanded: split(query.get("expand")).flatMap(readFan),
    collapsed: split(query.get("collapse")).flatMap(readFan),
    pinned: Object.fromEntries(split(query.get("pin")).flatMap(readPin)),
    arrangement: query.get("arrange") === "anew" ? "anew" : "map",
    ...(shot && { shot }),
  };
}
