// What is drawn: what the filters let through, less and more what the reader did by hand. Pure.
import type { Edge, Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Desk } from "../desk.ts";
import { lets, type Filters } from "../filters.ts";
import { edgePasses } from "./passing.ts";
import { isInFans, within } from "./reach.ts";

/** What decides what is drawn. */
export interface Picture {
  readonly filters: Filters;
  readonly desk: Pick<Desk, "hidden" | "expanded" | "collapsed">;
}

const endsOf = (edges: readonly Edge[]): readonly Id[] =>
  edges.flatMap(({ subject, object }) => [subject, object]);

/** The entities of kinds that are shown and that were not hidden by hand. */
function shownEntities({ view }: GraphIndex, { filters, desk }: Picture): ReadonlySet<Id> {
  const hidden = new Set(desk.hidden);
  return new Set(
    view.entities
      .filter(({ id, kind }) => lets(filters, "kinds", kind) && !hidden.has(id))
      .map(({ id }) => id),
  );
}

/** The edges that pass the filters, the surroundings left aside, between entities that are shown. */
function passingEdges(index: GraphIndex, picture: Picture, shown: ReadonlySet<Id>) {
  return index.view.edges.filter(
    (edge) =>
      shown.has(edge.subject) && shown.has(edge.object) && edgePasses(index, edge, picture.filters),
  );
}

/** Whether lines are filtered: then only things with a line are shown. */
function isFilteringLines(filters: Filters): boolean {
  const { lists, around: _, ...limits } = filters;
  const { kinds: __, ...onLines } = lists;
  return Object.keys(onLines).length > 0 || Object.keys(limits).length > 0;
}

/** The edges that are not collapsed, or are expanded by themselves. */
const opened = (edges: readonly Edge[], { desk }: Picture): readonly Edge[] =>
  edges.filter((edge) => isInFans(edge, desk.expanded) || !isInFans(edge, desk.collapsed));

/** The surroundings that are asked for: by way of what is hidden by hand, too. */
function surroundings(index: GraphIndex, picture: Picture): ReadonlySet<Id> | undefined {
  const { filters, desk } = picture;
  if (!filters.around) return undefined;
  const whole = { filters, desk: { ...desk, hidden: [] } };
  const passing = passingEdges(index, whole, shownEntities(index, whole));
  return within(opened(passing, whole), filters.around);
}

/** Of the passing edges those that the surroundings and the fans leave. */
function unfolded(index: GraphIndex, passing: readonly Edge[], picture: Picture) {
  const { desk } = picture;
  const open = opened(passing, picture);
  const near = surroundings(index, picture);
  const edges = open.filter(
    (edge) =>
      !near || (near.has(edge.subject) && near.has(edge.object)) || isInFans(edge, desk.expanded),
  );
  return { edges, near };
}

/** Things shown without a line: those that have none here, and are no ends of a collapsed fan. */
function lonely(
  shown: ReadonlySet<Id>,
  near: ReadonlySet<Id> | undefined,
  passing: readonly Edge[],
  { collapsed }: Picture["desk"],
): readonly Id[] {
  const centres = new Set(collapsed.map(({ id }) => id));
  const folded = new Set(
    endsOf(passing.filter((edge) => isInFans(edge, collapsed))).filter((id) => !centres.has(id)),
  );
  return [...shown].filter((id) => (!near || near.has(id)) && !folded.has(id));
}

/** The edges and entities to draw; where lines are filtered, a thing is shown where one of its lines is. */
export function toVisible(index: GraphIndex, picture: Picture): VisibleGraph {
  const shown = shownEntities(index, picture);
  const passing = passingEdges(index, picture, shown);
  const { edges, near } = unfolded(index, passing, picture);
  const alone = isFilteringLines(picture.filters) ? [] : lonely(shown, near, passing, picture.desk);
  const centre = near && picture.filters.around ? [picture.filters.around.id] : [];
  const entities = new Set([...endsOf(edges), ...alone, ...centre.filter((id) => shown.has(id))]);
  return { entities, edges: new Set(edges.map(({ id }) => id)) };
}
