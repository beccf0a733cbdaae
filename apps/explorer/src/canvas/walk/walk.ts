// Walking the network by keyboard: where one stands, and where a step leads. Pure.
import type { Id } from "@trialgraph/model";
import type { NetworkGraph } from "../../graph/network-graph.ts";
import type { Marked } from "../../state/selection.ts";
import { linesAround } from "./lines-around.ts";

/** A node left behind, by which line. */
interface Step {
  readonly node: Id;
  readonly line: string;
}

/** Where one stands: on a node, or on a line of it; and the way one came, the last step last. */
export interface Walk {
  readonly node: Id;
  readonly line?: string;
  readonly trail: readonly Step[];
}

/** A step: along the lines of a node, over a line to its other end, back, or from a line to its node. */
export type Stride = "next" | "previous" | "first" | "last" | "follow" | "back" | "leave";

/** A walk that begins at a node. */
export const walkFrom = (node: Id): Walk => ({ node, trail: [] });

const onLine = (walk: Walk, line: string | undefined): Walk =>
  line === undefined ? walk : { ...walk, line };

const offLine = ({ node, trail }: Walk): Walk => ({ node, trail });

/** Along the lines: from the one stood on, else from the one by which one came. */
function along(walk: Walk, graph: NetworkGraph, by: 1 | -1): Walk {
  const ids = linesAround(graph, walk.node).map(({ id }) => id);
  const from = ids.indexOf(walk.line ?? walk.trail.at(-1)?.line ?? "");
  if (from < 0) return onLine(walk, by === 1 ? ids[0] : ids.at(-1));
  return onLine(walk, ids[(from + by + ids.length) % ids.length]);
}

/** Over the line to its other end; from a node onto its first line. */
function followed(walk: Walk, graph: NetworkGraph): Walk {
  const { node, line, trail } = walk;
  if (line === undefined) return along(walk, graph, 1);
  return { node: graph.opposite(node, line), trail: [...trail, { node, line }] };
}

/** From a line to its node; from a node onto the line by which one came. */
function back(walk: Walk): Walk {
  if (walk.line !== undefined) return offLine(walk);
  const last = walk.trail.at(-1);
  return last ? { ...last, trail: walk.trail.slice(0, -1) } : walk;
}

/** The walk after a step; the same walk where the step leads nowhere. All of it must be drawn. */
export function walked(walk: Walk, stride: Stride, graph: NetworkGraph): Walk {
  switch (stride) {
    case "next":
      return along(walk, graph, 1);
    case "previous":
      return along(walk, graph, -1);
    case "first":
      return onLine(walk, linesAround(graph, walk.node)[0]?.id);
    case "last":
      return onLine(walk, linesAround(graph, walk.node).at(-1)?.id);
    case "follow":
      return followed(walk, graph);
    case "back":
      return back(walk);
    case "leave":
      return walk.line === undefined ? walk : offLine(walk);
  }
}

const isDrawn = (graph: NetworkGraph, { node, line }: Partial<Step> & { readonly node: Id }) =>
  graph.hasNode(node) &&
  (line === undefined || (graph.hasEdge(line) && touches(graph, node, line)));

const touches = (graph: NetworkGraph, node: Id, line: string): boolean =>
  graph.extremities(line).includes(node);

/** What is left of a walk when another graph is drawn; undefined where nothing of it is. */
function remains(walk: Walk, graph: NetworkGraph): Walk | undefined {
  const trail = walk.trail.filter((step) => isDrawn(graph, step));
  const kept = trail.length === walk.trail.length ? walk : { ...walk, trail };
  if (isDrawn(graph, kept)) return kept;
  if (graph.hasNode(walk.node)) return offLine(kept);
  const last = trail.at(-1);
  return last && { node: last.node, trail: trail.slice(0, -1) };
}

/** The node with the most lines; of several the first by id. Undefined where nothing is drawn. */
function busiest(graph: NetworkGraph): Id | undefined {
  const ranked = graph.mapNodes((id, { degree }) => ({ id, degree }));
  return ranked.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0]?.id;
}

function ofSelection(selection: Marked, graph: NetworkGraph): Walk | undefined {
  if (selection.kind === "entity") {
    return graph.hasNode(selection.id) ? walkFrom(selection.id) : undefined;
  }
  const ends =
    selection.kind === "trail" ? selection.nodes : "ends" in selection ? selection.ends : [];
  const node = ends.find((id) => graph.hasNode(id));
  if (node === undefined) return undefined;
  const line = selection.kind === "pair" ? selection.edge : undefined;
  return line !== undefined && graph.hasEdge(line)
    ? { ...walkFrom(graph.source(line)), line }
    : walkFrom(node);
}

/** Where a walk begins: on what is selected, else on the busiest node; undefined in an empty picture. */
export function startOf(graph: NetworkGraph, selection: Marked): Walk | undefined {
  const node = busiest(graph);
  return ofSelection(selection, graph) ?? (node === undefined ? undefined : walkFrom(node));
}

/** A walk on the graph that is drawn now: what is left of it, else a new one. */
export const settled = (
  walk: Walk | undefined,
  graph: NetworkGraph,
  selection: Marked,
): Walk | undefined => (walk && remains(walk, graph)) ?? startOf(graph, selection);

/** Whether a walk stands on what is selected, or on a part of it. */
export function isOn(selection: Marked, { node, line }: Walk): boolean {
  if (selection.kind === "entity") return line === undefined && selection.id === node;
  if (selection.kind === "pair") {
    return selection.edge === undefined ? selection.ends.includes(node) : selection.edge === line;
  }
  if (selection.kind === "path") return selection.ends.includes(node);
  return selection.kind === "trail" && selection.nodes.includes(node);
}
