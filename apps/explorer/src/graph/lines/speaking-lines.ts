// The lines whose words are written along them: the selected one, and the one pointed at.
import type { Edge, Id } from "@trialgraph/model";
import { edgeEmphasis, type Emphases } from "../emphasis.ts";
import { pairKey } from "./lanes.ts";
import { distinctWords } from "./line-words.ts";
import type { NetworkGraph } from "../network-graph.ts";

/** Words for the lines between two nodes. `spread`: how many lanes lie beyond the middle one. */
export interface SpeakingLine {
  readonly from: Id;
  readonly to: Id;
  readonly words: readonly string[];
  readonly spread: number;
  readonly selected: boolean;
}

/** Words of edges of one pair; arrows say which way, where they point both ways. */
function wordsBetween(graph: NetworkGraph, from: Id, edges: readonly Edge[]): readonly string[] {
  const forward = edges.filter(({ subject }) => subject === from);
  const back = edges.filter(({ subject }) => subject !== from);
  if (forward.length === 0 || back.length === 0) return distinctWords(edges);
  const first = edges.find(({ subject }) => subject === from);
  const end = first ? graph.getNodeAttribute(first.object, "x") : 0;
  const rightwards = graph.getNodeAttribute(from, "x") <= end;
  const [there, here] = rightwards ? ["→", "←"] : ["←", "→"];
  return [
    ...distinctWords(forward).map((words) => `${there} ${words}`),
    ...distinctWords(back).map((words) => `${here} ${words}`),
  ];
}

function toSpeakingLine(graph: NetworkGraph, edges: readonly Edge[], selected: boolean) {
  const [first] = edges;
  if (!first) return [];
  const { subject: from, object: to } = first;
  const spread = graph.getEdgeAttribute(first.id, "lane").of - 1;
  return [{ from, to, words: wordsBetween(graph, from, edges), spread, selected }];
}

/** The lines that speak: all edges of the selected pair together, and the edge pointed at. */
export function speakingLines(graph: NetworkGraph, emphases: Emphases): readonly SpeakingLine[] {
  const edges = graph.mapEdges((id, { edge }) => ({ id, edge }));
  const chosen = edges
    .filter(({ id }) => edgeEmphasis(emphases, id) === "selected")
    .map(({ edge }) => edge);
  const key = chosen[0] ? pairKey(chosen[0].subject, chosen[0].object) : "";
  const { hover } = emphases;
  const pointed = edges
    .filter(
      ({ id, edge }) =>
        hover.kind === "edge" && hover.id === id && pairKey(edge.subject, edge.object) !== key,
    )
    .map(({ edge }) => edge);
  return [...toSpeakingLine(graph, chosen, true), ...toSpeakingLine(graph, pointed, false)];
}
