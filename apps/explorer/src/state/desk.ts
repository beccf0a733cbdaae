// The desk: what the reader did to the canvas by hand. Plain data and pure transitions.
import { families, type Family, type Id } from "@trialgraph/model";

/** A place on the canvas, in the layout's units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the camera looks: the middle of the picture and how many units its shorter side spans. `of`
 * is the key of the arrangement it was made on, left out for the map: on any other it shows nothing.
 */
export interface Shot extends Spot {
  readonly span: number;
  readonly of?: string;
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A spot to a tenth of a unit: what an address holds. */
const rounded = <S extends Spot>(spot: S): S => ({ ...spot, x: tenth(spot.x), y: tenth(spot.y) });

/** The lines of one entity, all of them or those of one family. */
export interface Fan {
  readonly id: Id;
  readonly family?: Family;
}

/** How things are placed: as the whole map has them, or anew for what is shown. */
export type Arrangement = "map" | "anew";

/**
 * Things hidden; fans shown whatever surroundings are chosen (`expanded`) or not shown (`collapsed`);
 * things pinned to a spot; the arrangement; and the camera, where the reader moved it.
 */
export interface Desk {
  readonly hidden: readonly Id[];
  readonly expanded: readonly Fan[];
  readonly collapsed: readonly Fan[];
  readonly pinned: Readonly<Record<Id, Spot>>;
  readonly arrangement: Arrangement;
  readonly shot?: Shot;
}

/** What a reader can do to the canvas by hand. */
export type DeskAction =
  | { readonly kind: "hide"; readonly id: Id }
  | { readonly kind: "show"; readonly id: Id }
  | { readonly kind: "show-all" }
  | { readonly kind: "expand"; readonly fan: Fan }
  | { readonly kind: "collapse"; readonly fan: Fan }
  | { readonly kind: "unfold"; readonly fan: Fan }
  | { readonly kind: "pin"; readonly id: Id; readonly spot: Spot }
  | { readonly kind: "unpin"; readonly id: Id }
  | { readonly kind: "unpin-all" }
  | { readonly kind: "arrange"; readonly arrangement: Arrangement }
  | { readonly kind: "camera"; readonly shot: Shot | undefined };

/** A desk on which nothing was done. */
export const clearDesk: Desk = {
  hidden: [],
  expanded: [],
  collapsed: [],
  pinned: {},
  arrangement: "map",
};

/** Whether a fan holds another: the same entity, and all families or the same one. */
const holds = (outer: Fan, inner: Fan): boolean =>
  outer.id === inner.id && (outer.family === undefined || outer.family === inner.family);

/** Some fans less the lines of one: what it is a part of is left with its other families. */
function withoutFan(fans: readonly Fan[], fan: Fan): readonly Fan[] {
  return fans.flatMap((each) => {
    if (holds(fan, each)) return [];
    if (!holds(each, fan)) return [each];
    const others = families.filter((family) => family !== fan.family);
    return others.map((family) => ({ id: each.id, family }));
  });
}

function folded(desk: Desk, { kind, fan }: Extract<DeskAction, { fan: Fan }>): Desk {
  const expanded = withoutFan(desk.expanded, fan);
  const collapsed = withoutFan(desk.collapsed, fan);
  if (kind === "expand") return { ...desk, expanded: [...expanded, fan], collapsed };
  if (kind === "collapse") return { ...desk, expanded, collapsed: [...collapsed, fan] };
  return { ...desk, expanded, collapsed };
}

function unpinned(desk: Desk, id: Id): Desk {
  const { [id]: _, ...pinned } = desk.pinned;
  return { ...desk, pinned };
}

function photographed(desk: Desk, shot: Shot | undefined): Desk {
  const { shot: _, ...rest } = desk;
  return shot ? { ...rest, shot: { ...rounded(shot), span: tenth(shot.span) } } : rest;
}

/** The desk after an action. */
export function work(desk: Desk, action: DeskAction): Desk {
  switch (action.kind) {
    case "hide":
      return { ...desk, hidden: [...desk.hidden.filter((id) => id !== action.id), action.id] };
    case "show":
      return { ...desk, hidden: desk.hidden.filter((id) => id !== action.id) };
    case "show-all":
      return { ...desk, hidden: [], collapsed: [] };
    case "pin":
      return { ...desk, pinned: { ...desk.pinned, [action.id]: rounded(action.spot) } };
    case "unpin":
      return unpinned(desk, action.id);
    case "unpin-all":
      return { ...desk, pinned: {} };
    case "arrange":
      return { ...photographed(desk, undefined), arrangement: action.arrangement };
    case "camera":
      return photographed(desk, action.shot);
    default:
      return folded(desk, action);
  }
}

/** Whether anything is left out of the picture by hand. */
export const isLeavingOut = ({ hidden, collapsed }: Pick<Desk, "hidden" | "collapsed">): boolean =>
  hidden.length + collapsed.length > 0;
