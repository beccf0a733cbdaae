// What the keyboard does to the thing it stands on: the action, and what is told of it. Pure.
import type { Places } from "@trialgraph/layout";
import type { Id } from "@trialgraph/model";
import type { Words } from "../../language/use-words.ts";
import { boundsOf } from "../../graph/places.ts";
import { withinReach } from "../../graph/places-pinned.ts";
import type { DeskAction, Spot } from "../../state/desk.ts";
import type { Around } from "../../state/filters.ts";
import type { Command, Direction } from "./keys.ts";

/** What can be done to the canvas by hand. */
export type CanvasAction = DeskAction | { readonly kind: "around"; readonly around: Around };

/** What is told of an action, once it is known how many things are drawn, and how many more than before. */
export type Account = (drawn: number, more: number) => string;

/** An action with its account. */
interface Deed {
  readonly action: CanvasAction;
  readonly told: Account;
}

/** Where things are and what of them is pinned: in layout units, pins among the places. */
export interface Ground {
  readonly places: Places;
  readonly pinned: Readonly<Record<Id, Spot>>;
}

/** How far a key moves a thing, in layout units. */
const STEP = 16;

const ways: Readonly<Record<Direction, Spot>> = {
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
  up: { x: 0, y: STEP },
  down: { x: 0, y: -STEP },
};

function pinning(id: Id, name: string, { places, pinned }: Ground, t: Words<"canvas">): Deed[] {
  if (Object.hasOwn(pinned, id)) {
    return [{ action: { kind: "unpin", id }, told: () => t("told.unpinned", { name }) }];
  }
  const spot = places.get(id);
  return spot
    ? [{ action: { kind: "pin", id, spot }, told: () => t("told.pinned", { name }) }]
    : [];
}

function moving(id: Id, way: Direction, { places }: Ground, t: Words<"canvas">): Deed[] {
  const from = places.get(id);
  if (!from) return [];
  const to = { x: from.x + ways[way].x, y: from.y + ways[way].y };
  const spot = withinReach(to, boundsOf(places));
  return [{ action: { kind: "pin", id, spot }, told: () => t(`told.${way}`) }];
}

const folding = (kind: "expand" | "collapse", id: Id, t: Words<"canvas">): Deed => ({
  action: { kind, fan: { id } },
  told: (_, more) => {
    const count = kind === "expand" ? more : -more;
    if (kind === "expand")
      return count > 0 ? t("told.expanded", { count }) : t("told.expandedNone");
    return count > 0 ? t("told.collapsed", { count }) : t("told.collapsedNone");
  },
});

/** What a command does to a thing; nothing for commands that do nothing to things. */
export function deedsOf(
  command: Command,
  { id, name }: { readonly id: Id; readonly name: string },
  ground: Ground,
  t: Words<"canvas">,
): readonly Deed[] {
  switch (command.kind) {
    case "hide":
      return [{ action: { kind: "hide", id }, told: () => t("told.hidden", { name }) }];
    case "expand":
    case "collapse":
      return [folding(command.kind, id, t)];
    case "pin":
      return pinning(id, name, ground, t);
    case "move":
      return moving(id, command.direction, ground, t);
    case "around": {
      const told = (count: number) => t("told.around", { count, name });
      return [{ action: { kind: "around", around: { id, steps: 1 } }, told }];
    }
    default:
      return [];
  }
}
