// The few words along a selected line: never more certain than the edges themselves.
import {
  numberOf,
  relations,
  sentenceOf,
  verbOf,
  type Certainty,
  type Edge,
  type Entity,
  type Id,
} from "@trialgraph/model";

const notes: Readonly<Record<Certainty, string>> = {
  stated: "",
  alleged: " (alleged)",
  opinion: " (an opinion)",
  speculated: " (suspected)",
  planned: " (planned)",
  feared: " (feared)",
  negative: " (reported not so)",
  "not-found": " (not found)",
  denied: " (denied)",
};

/**
 * The short words of one edge with what makes them less than a fact: "ill-treated by (alleged)". A
 * sensitive edge does not say what it is: that takes a deliberate click.
 */
export function wordsOf(edge: Edge): string {
  if (edge.sensitive) return "sensitive";
  const short = relations[edge.relation].short;
  return short === undefined
    ? verbOf(edge.relation, edge.certainty)
    : `${short}${notes[edge.certainty]}`;
}

/** The words of several edges, each once, in their order. */
export function distinctWords(edges: readonly Edge[]): readonly string[] {
  return [...new Set(edges.map(wordsOf))];
}

/** What a line says to those who do not see it: a sentence, or that it is sensitive. */
export function spokenLine(
  edge: Edge,
  endOf: (id: Id) => Pick<Entity, "name" | "kind" | "plural">,
): string {
  const subject = endOf(edge.subject);
  const { name: from } = subject;
  const { name: to } = endOf(edge.object);
  if (edge.sensitive) return `Sensitive: a line from ${from} to ${to}`;
  return sentenceOf(from, edge.relation, edge.certainty, to, "forward", numberOf(subject));
}
