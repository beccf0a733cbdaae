// English wording: an edge or a claim as a sentence that never says more than its sources do.
import type { Certainty } from "../../edge/edge.ts";
import { kindInfo, type Entity } from "../../entity.ts";
import { relations, type Phrase, type RelationName } from "../../relations/index.ts";
import { comingOf } from "./coming.ts";
import { inPlural } from "./plural.ts";

/** Which end the sentence starts from. */
export type Direction = "forward" | "inverse";

/** Whether one is spoken of or several ("37 defendants were …"). */
export type GrammaticalNumber = "singular" | "plural";

/** How an entity is spoken of: a group as several, another as its own record says. */
export const numberOf = (entity: Pick<Entity, "kind" | "plural"> | undefined): GrammaticalNumber =>
  entity && (entity.plural ?? kindInfo[entity.kind].plural) ? "plural" : "singular";

const wordings: Readonly<Record<Certainty, (phrase: Phrase) => string>> = {
  stated: ({ plain }) => plain,
  alleged: ({ infinitive }) => `is alleged to ${infinitive}`,
  opinion: ({ infinitive }) => `is held to ${infinitive}`,
  speculated: ({ infinitive }) => `is suspected to ${infinitive}`,
  planned: (phrase) => `is planned to ${comingOf(phrase)}`,
  feared: (phrase) => `may, it is feared, ${comingOf(phrase)}`,
  "not-found": ({ infinitive }) => `was not shown to ${infinitive}`,
  negative: ({ infinitive }) => `is reported not to ${infinitive}`,
  denied: ({ infinitive }) => `is denied to ${infinitive}`,
};

/** What a relation's own words already say no more than: an accusation is no fact but its own. */
const ACCUSING: ReadonlySet<Certainty> = new Set(["alleged", "opinion", "speculated"]);

/** How sure the words have to be in any language: those of an accusation need no second mark. */
export const toldAs = (relation: RelationName, certainty: Certainty): Certainty =>
  relations[relation].accusation === true && ACCUSING.has(certainty) ? "stated" : certainty;

/** The words of a relation at a given certainty, from one of its ends: "was charged with". */
export function verbOf(
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string {
  const phrase = relations[relation][direction];
  const verb = wordings[toldAs(relation, certainty)](phrase);
  return number === "plural" ? inPlural(verb, phrase) : verb;
}

/** A sentence without a full stop: "Vladimir Kozlov was charged with Art. 164". */
export const sentenceOf = (
  from: string,
  relation: RelationName,
  certainty: Certainty,
  to: string,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string => `${from} ${verbOf(relation, certainty, direction, number)} ${to}`;
