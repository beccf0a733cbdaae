// What is said of the things on the canvas: a node with its kind, a line as its sentence. Pure.
import {
  kindNamesIn,
  numberOf,
  sentenceIn,
  type Edge,
  type Id,
  type Language,
} from "@trialgraph/model";
import type { NetworkGraph, NodeAttributes } from "../../graph/network-graph.ts";
import type { Words } from "../../language/use-words.ts";
import { linesAround } from "./lines-around.ts";
import type { Walk } from "./walk.ts";

/** The words to speak with. */
export interface Speech {
  readonly language: Language;
  readonly t: Words<"canvas">;
  readonly m: Words<"model">;
}

/** What is told of: what is drawn, what of it is pinned, and what is called by another name than its kind's. */
export interface Told {
  readonly graph: NetworkGraph;
  readonly pinned: Readonly<Record<Id, unknown>>;
  readonly called?: ReadonlyMap<Id, string> | undefined;
}

/** A node: "Vladimir Kozlov, Person, 14 lines, pinned". */
export function nodeSaid({ graph, pinned, called }: Told, id: Id, { language, t }: Speech): string {
  const { name, kind, degree } = graph.getNodeAttributes(id);
  const lines = t("lines", { count: degree });
  const own = kind === "Outcome" ? "" : kindNamesIn[language][kind].one;
  const sort = called?.get(id) ?? own;
  const said = t("node", { name, kind: sort, lines });
  return Object.hasOwn(pinned, id) ? t("pinned", { said }) : said;
}

/** The ends of what bears a line out: its own, where they are drawn, else those of the line. */
function endsOf(graph: NetworkGraph, id: string, { subject, object }: Edge) {
  const [source, target] = graph.extremities(id);
  const [from, to] = [
    graph.hasNode(subject) ? subject : source,
    graph.hasNode(object) ? object : target,
  ];
  return [graph.getNodeAttributes(from), graph.getNodeAttributes(to)] as const;
}

const numberIn = ({ kind, plural }: NodeAttributes) =>
  numberOf(kind === "Outcome" ? undefined : { kind, ...(plural && { plural }) });

function sentenceSaid(graph: NetworkGraph, id: string, { language, t }: Speech): string {
  const edge = graph.getEdgeAttribute(id, "edge");
  const [subject, object] = endsOf(graph, id, edge);
  const [from, to] = [subject.name, object.name];
  if (edge.sensitive) return t("sensitive", { from, to });
  const { relation, certainty } = edge;
  return sentenceIn(language, from, relation, certainty, to, "forward", numberIn(subject));
}

const asSentences = (texts: readonly string[]): string => texts.map((text) => `${text}.`).join(" ");

/**
 * A line: its sentence in the words of its certainty, its standing, how sure it is, its sources. A
 * sensitive line tells its two ends and nothing else.
 */
export function lineSaid({ graph }: Told, id: string, speech: Speech): string {
  const edge = graph.getEdgeAttribute(id, "edge");
  const sentence = sentenceSaid(graph, id, speech);
  if (edge.sensitive) return asSentences([sentence]);
  const { t, m } = speech;
  const { certainty, standing, sources } = edge;
  const sure =
    certainty === "stated" || certainty === standing ? [] : [m(`certainty.${certainty}`)];
  const count = sources.length > 1 ? [t("sources", { count: sources.length })] : [];
  return asSentences([sentence, m(`standing.${standing}`), ...sure, ...count]);
}

function placeSaid(graph: NetworkGraph, node: Id, line: string, t: Words<"canvas">): string {
  const lines = linesAround(graph, node);
  const at = lines.findIndex(({ id }) => id === line) + 1;
  return t("place", { at, count: lines.length, name: graph.getNodeAttribute(node, "name") });
}

/** Where a walk stands: a node, or a line with its place among the lines of the node. */
export function walkSaid(told: Told, { node, line }: Walk, speech: Speech): string {
  if (line === undefined) return nodeSaid(told, node, speech);
  const place = placeSaid(told.graph, node, line, speech.t);
  return `${lineSaid(told, line, speech)} ${asSentences([place])}`;
}
