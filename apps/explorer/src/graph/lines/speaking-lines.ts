// The lines whose words are written along them: the selected one, and the one pointed at.
import type { Edge, Id } from "@trialgraph/model";
import type { Emphases } from "../emphasis.ts";
import { pairKey } from "./lanes.ts";
import { distinctWords } from "./line-words.ts";
import { languageOf, type NetworkGraph } from "../network-graph.ts";

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
  const language = languageOf(graph);
  const forward = edges.filter(({ subject }) => subject === from);
  const back = edges.filter(({ subject }) => subject !== from);
  if (forward.length === 0 || back.length === 0) return distinctWords(edges, language);
  const first = edges.find(({ subject }) => subject === from);
  const end = first ? graph.getNodeAttribute(first.object, "x") : 0;
  const rightwards = graph.getNodeAttribute(from, "x") <= end;
  const [there, here] = rightwards ? ["→", "←"] : ["←", "→"];
  return [
    ...distinctWords(forward, language).map((words) => `${there} ${words}`),
    ...distinctWords(back, language).map((words) => `${here} ${words}`),
  ];
}

function toSpeakingLine(graph: NetworkGraph, edges: readonly Edge[], selected: boolean) {
  const [first] = edges;
  if (!first) return [];
  const { subject: from, object: to } = first;
  const spread = graph.getEdgeAttribute(first.id, "lane").of - 1;
  return [{ from, to, words: wordsBetween(graph, from, edges), spread, selected }];
}

/** Edges by the pair that they join, in the order in which the pairs come first. */
function byPair(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.subject, edge.object);
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  return pairs;
}

/** The lines that speak: all edges of each selected pair together, and the edge pointed at. */
export function speakingLines(graph: NetworkGraph, emphases: Emphases): readonly SpeakingLine[] {
  const chosen = [...emphases.edges]
    .flatMap(([id, emphasis]) => (emphasis === "selected" ? [id] : []))
    .toSorted();
  const pairs = byPair(chosen.map((id) => graph.getEdgeAttribute(id, "edge")));
  const { hover } = emphases;
  const pointed = hover.kind === "edge" && graph.hasEdge(hover.id) ? [hover.id] : [];
  const beside = pointed
    .map((id) => graph.getEdgeAttribute(id, "edge"))
    .filter(({ subject, object }) => !pairs.has(pairKey(subject, object)));
  return [
    ...[...pairs.values()].flatMap((edges) => toSpeakingLine(graph, edges, true)),
    ...toSpeakingLine(graph, beside, false),
  ];
}
