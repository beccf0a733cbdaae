// Wording: an edge or a claim as a sentence that never says more than its sources do.
import type { Claim } from "./claim.ts";
import type { Certainty } from "./edge/edge.ts";
import { certaintyOf } from "./edge/stance.ts";
import { relations, type Phrase, type RelationName } from "./relations/index.ts";

/** Which end the sentence starts from. */
export type Direction = "forward" | "inverse";

/** What is added after the object where the verb alone would promise too much. */
export interface Wording {
  readonly verb: string;
  readonly note: string;
}

const wordings: Readonly<Record<Certainty, (phrase: Phrase) => Wording>> = {
  stated: ({ plain }) => ({ verb: plain, note: "" }),
  alleged: ({ infinitive }) => ({ verb: `is alleged to ${infinitive}`, note: "" }),
  opinion: ({ infinitive }) => ({ verb: `is held to ${infinitive}`, note: "" }),
  speculated: ({ infinitive }) => ({ verb: `is suspected to ${infinitive}`, note: "" }),
  planned: ({ plain }) => ({ verb: plain, note: "planned, not done" }),
  feared: ({ plain }) => ({ verb: plain, note: "feared, not known" }),
  "not-found": ({ infinitive }) => ({ verb: `was not found to ${infinitive}`, note: "" }),
  negative: ({ infinitive }) => ({ verb: `is reported not to ${infinitive}`, note: "" }),
  denied: ({ infinitive }) => ({ verb: `is denied to ${infinitive}`, note: "" }),
};

/** The words of a relation at a given certainty, from one of its ends. */
export function wordingOf(
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
): Wording {
  return wordings[certainty](relations[relation][direction]);
}

/** The verb with its note, for headings: "was charged with", "was banned by (planned, not done)". */
export function verbOf(
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
): string {
  const { verb, note } = wordingOf(relation, certainty, direction);
  return note ? `${verb} (${note})` : verb;
}

/** A sentence without a full stop: "Vladimir Kozlov was charged with Art. 164". */
export function sentenceOf(
  from: string,
  relation: RelationName,
  certainty: Certainty,
  to: string,
  direction: Direction = "forward",
): string {
  const { verb, note } = wordingOf(relation, certainty, direction);
  return `${from} ${verb} ${to}${note ? ` (${note})` : ""}`;
}

/** The words of one claim's relation: its own modality and polarity decide. */
export function claimVerb(claim: Claim, direction: Direction = "forward"): string {
  return verbOf(claim.relation, certaintyOf([claim]), direction);
}
