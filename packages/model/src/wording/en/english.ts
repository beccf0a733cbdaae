// English wording: an edge or a claim as a sentence that never says more than its sources do.
import type { Certainty } from "../../edge/edge.ts";
import { kindInfo, type Entity } from "../../entity.ts";
import { relations, type Phrase, type RelationName } from "../../relations/index.ts";

/** Which end the sentence starts from. */
export type Direction = "forward" | "inverse";

/** Whether one is spoken of or several ("37 defendants were …"). */
export type GrammaticalNumber = "singular" | "plural";

/** How an entity is spoken of: a group as several, another as its own record says. */
export const numberOf = (entity: Pick<Entity, "kind" | "plural"> | undefined): GrammaticalNumber =>
  entity && (entity.plural ?? kindInfo[entity.kind].plural) ? "plural" : "singular";

/** A verb, and what is added after the object where the verb alone would promise too much. */
export interface Wording {
  readonly verb: string;
  readonly note: string;
}

const told = (verb: string, note = ""): Wording => ({ verb, note });

/** "have been banned by" as something still to come: "be banned by"; as it is where no rule applies. */
const toComing = (infinitive: string): string => infinitive.replace(/^have been /, "be ");

const wordings: Readonly<Record<Certainty, (phrase: Phrase) => Wording>> = {
  stated: ({ plain }) => told(plain),
  alleged: ({ infinitive }) => told(`is alleged to ${infinitive}`),
  opinion: ({ infinitive }) => told(`is held to ${infinitive}`),
  speculated: ({ infinitive }) => told(`is suspected to ${infinitive}`),
  planned: ({ plain, infinitive }) =>
    /^(?:be|have been) /.test(infinitive)
      ? told(`is to ${toComing(infinitive)}`)
      : told(plain, "planned"),
  feared: ({ infinitive }) => told(`is feared to ${toComing(infinitive)}`),
  "not-found": ({ infinitive }) => told(`was not shown to ${infinitive}`),
  negative: ({ infinitive }) => told(`is reported not to ${infinitive}`),
  denied: ({ infinitive }) => told(`is denied to ${infinitive}`),
};

/** What a relation's own words already say no more than: an accusation is no fact but its own. */
const ACCUSING: ReadonlySet<Certainty> = new Set(["alleged", "opinion", "speculated"]);

/** How sure the words have to be in any language: those of an accusation need no second mark. */
export const toldAs = (relation: RelationName, certainty: Certainty): Certainty =>
  relations[relation].accusation === true && ACCUSING.has(certainty) ? "stated" : certainty;

const PLURALS: Readonly<Record<string, string>> = { was: "were", is: "are", has: "have" };

/** The verb for several: its auxiliary, or the bare form of a present ("leads": "lead"). */
function inPlural(verb: string, { plain, infinitive }: Phrase): string {
  const [first = "", ...rest] = verb.split(" ");
  const plural = PLURALS[first];
  if (plural) return [plural, ...rest].join(" ");
  return verb === plain && !/^(?:be|have) /.test(infinitive) ? infinitive : verb;
}

/** The words of a relation at a given certainty, from one of its ends. */
export function wordingOf(
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): Wording {
  const phrase = relations[relation][direction];
  const { verb, note } = wordings[toldAs(relation, certainty)](phrase);
  return { verb: number === "plural" ? inPlural(verb, phrase) : verb, note };
}

/** The verb with its note, for headings: "was charged with", "signed (planned)". */
export function verbOf(
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string {
  const { verb, note } = wordingOf(relation, certainty, direction, number);
  return note ? `${verb} (${note})` : verb;
}

/** A sentence without a full stop: "Vladimir Kozlov was charged with Art. 164". */
export function sentenceOf(
  from: string,
  relation: RelationName,
  certainty: Certainty,
  to: string,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string {
  const { verb, note } = wordingOf(relation, certainty, direction, number);
  return `${from} ${verb} ${to}${note ? ` (${note})` : ""}`;
}
