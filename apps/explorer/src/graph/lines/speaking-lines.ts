// The lines whose words are written along them: the selected one, and the one pointed at.
import type { Id } from "@trialgraph/model";
import type { Emphases } from "../emphasis.ts";
import { pairKey } from "./lanes.ts";
import { distinctWords, type SpokenEdge } from "./line-words.ts";
import { languageOf, type NetworkGraph } from "../network-graph.ts";

/** Words for the lines between two nodes. `spread`: how many lanes lie beyond the middle one. */
interface SpeakingLine {
  readonly from: Id;
  readonly to: Id;
  readonly words: readonly string[];
  readonly spread: number;
  readonly selected: boolean;
}

/** A line as it is drawn: its key in the graph, its ends there, and the edge that bears it out. */
interface Drawn extends SpokenEdge {
  readonly key: string;
  readonly from: Id;
  readonly to: Id;
}

function drawn(graph: NetworkGraph, key: string): Drawn {
  const [from, to] = graph.extremities(key);
  const edge = graph.getEdgeAttribute(key, "edge");
  const backwards = from !== to && from === edge.object && to === edge.subject;
  return { key, from, to, edge, backwards };
}

/** Words of lines of one pair; arrows say which way, where they point both ways. */
function wordsBetween(graph: NetworkGraph, start: Id, lines: readonly Drawn[]): readonly string[] {
  const language = languageOf(graph);
  const forward = lines.filter(({ from }) => from === start);
  const back = lines.filter(({ from }) => from !== start);
  const [first] = forward;
  if (!first || back.length === 0) return distinctWords(lines, language);
  const rightwards = graph.getNodeAttribute(start, "x") <= graph.getNodeAttribute(first.to, "x");
  const [there, here] = rightwards ? ["→", "←"] : ["←", "→"];
  return [
    ...distinctWords(forward, language).map((words) => `${there} ${words}`),
    ...distinctWords(back, language).map((words) => `${here} ${words}`),
  ];
}

function toSpeakingLine(graph: NetworkGraph, lines: readonly Drawn[], selected: boolean) {
  const [first] = lines;
  if (!first) return [];
  const { key, from, to } = first;
  const spread = graph.getEdgeAttribute(key, "lane").of - 1;
  return [{ from, to, words: wordsBetween(graph, from, lines), spread, selected }];
}

/** Lines by the pair that they join, in the order in which the pairs come first. */
function byPair(lines: readonly Drawn[]): ReadonlyMap<string, readonly Drawn[]> {
  const pairs = new Map<string, Drawn[]>();
  for (const line of lines) {
    const key = pairKey(line.from, line.to);
    pairs.set(key, [...(pairs.get(key) ?? []), line]);
  }
  return pairs;
}

/** The lines that speak: all of each selected pair together, and the one pointed at. */
export function speakingLines(graph: NetworkGraph, emphases: Emphases): readonly SpeakingLine[] {
  const chosen = [...emphases.edges]
    .flatMap(([key, emphasis]) => (emphasis === "selected" ? [key] : []))
    .toSorted();
  const pairs = byPair(chosen.map((key) => drawn(graph, key)));
  const { hover } = emphases;
  const pointed = hover.kind === "edge" && graph.hasEdge(hover.id) ? [hover.id] : [];
  const beside = pointed
    .map((key) => drawn(graph, key))
    .filter(({ from, to }) => !pairs.has(pairKey(from, to)));
  return [
    ...[...pairs.values()].flatMap((lines) => toSpeakingLine(graph, lines, true)),
    ...toSpeakingLine(graph, beside, false),
  ];
}
