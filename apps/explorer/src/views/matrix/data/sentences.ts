// How someone accused was punished, claim by claim: for which charge, and where the sources differ.
import { canContest, differ, type Id } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { tellsVerdict } from "../../kit/proceedings.ts";
import { hasTerms, measureOf, trialOf, type Told, type ToldOfCharge } from "./told.ts";

/** A claim with what its edge tells. */
export interface Sentence {
  readonly told: Told;
  readonly claim: IndexedClaim;
}

/** The claims that say how someone was punished; views and guesses about it are no such thing. */
export const toSentences = (told: readonly Told[]): readonly Sentence[] =>
  told.flatMap((each) =>
    each.claims
      .filter((claim) => hasTerms(claim) || canContest(claim))
      .map((claim) => ({ told: each, claim })),
  );

/** Whether two of some sentences cannot both be so: numbers of years, or amounts of one currency. */
export function sentencesDiffer(sentences: readonly Sentence[]): boolean {
  const measures = sentences
    .filter(({ claim }) => canContest(claim))
    .flatMap(({ claim }) => measureOf(claim) ?? []);
  return measures.some((a, i) =>
    measures.slice(0, i).some((b) => a.unit === b.unit && differ(a.amount, b.amount)),
  );
}

/** Whether a verdict tells a measure that no sentence of the same source tells already. */
export function saysMore({ claim }: Sentence, sentences: readonly Sentence[]): boolean {
  const measure = measureOf(claim);
  return (
    measure !== undefined &&
    !sentences.some((other) => {
      const told = measureOf(other.claim);
      const isSource = other.claim.cite.source === claim.cite.source;
      return isSource && told?.unit === measure.unit && !differ(told.amount, measure.amount);
    })
  );
}

const isTold = (told: readonly Told[], trial: Id): boolean =>
  told.some(({ edge, claims }) =>
    [edge.trial, ...claims.map(({ qualifiers }) => qualifiers.trial)].includes(trial),
  );

const isConvicted = ({ edge, outcome }: ToldOfCharge): boolean =>
  outcome === "convicted" && tellsVerdict(edge);

/**
 * The charge that a sentence is for: the one its claim names; else, where the proceeding it was given in
 * led to a conviction of one charge alone (or was about one charge alone), that one.
 */
export function chargeOf(
  index: GraphIndex,
  { claim }: Sentence,
  charges: ReadonlyMap<Id, readonly ToldOfCharge[]>,
): Id | undefined {
  const named = claim.qualifiers.charge;
  if (named !== undefined) return charges.has(named) ? named : undefined;
  const trial = trialOf(index, claim);
  if (trial === undefined) return undefined;
  const tried = [...charges].filter(([, told]) => isTold(told, trial));
  const convicted = tried.filter(([, told]) => told.some(isConvicted));
  const [only, ...others] = convicted.length > 0 ? convicted : tried;
  return others.length === 0 ? only?.[0] : undefined;
}
