// The cells of the matrix: for each accused and charge the accusations, the plea, the verdict and the
// sentence; a sentence that names no charge stands in the accused's last cell.
import { canContest, differ, type Id } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import {
  chargesTold,
  hasTerms,
  hasVerdict,
  isCharging,
  isVerdict,
  measureOf,
  sanctionsTold,
  trialOf,
  type Passing,
  type Told,
  type ToldOfCharge,
} from "./told.ts";

/** A claim with what its edge tells. */
export interface Sentence {
  readonly told: Told;
  readonly claim: IndexedClaim;
}

/**
 * What is told of an accused and a charge. `isOpen`: charged, and no document tells a verdict.
 * `differ`: the sentences that cannot both be so.
 */
export interface Cell {
  readonly charge: Id;
  readonly accusations: readonly ToldOfCharge[];
  readonly pleas: readonly Sentence[];
  readonly verdicts: readonly ToldOfCharge[];
  readonly sentences: readonly Sentence[];
  readonly differ: boolean;
  readonly isOpen: boolean;
}

/** All that is told of an accused: a cell for each charge, and the sentences that name none. */
export interface Row {
  readonly accused: Id;
  readonly cells: ReadonlyMap<Id, Cell>;
  readonly rest: readonly Sentence[];
  readonly restDiffer: boolean;
}

const groupBy = <T>(items: readonly T[], key: (item: T) => Id): ReadonlyMap<Id, readonly T[]> => {
  const groups = new Map<Id, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** The claims that say how someone was punished; views and guesses about it are no such thing. */
const toSentences = (told: readonly Told[]): readonly Sentence[] =>
  told.flatMap((each) =>
    each.claims
      .filter((claim) => hasTerms(claim) || canContest(claim))
      .map((claim) => ({ told: each, claim })),
  );

/** Whether two of some sentences cannot both be so: numbers of years, or amounts of one currency. */
function sentencesDiffer(sentences: readonly Sentence[]): boolean {
  const measures = sentences
    .filter(({ claim }) => canContest(claim))
    .flatMap(({ claim }) => measureOf(claim) ?? []);
  return measures.some((a, i) =>
    measures.slice(0, i).some((b) => a.unit === b.unit && differ(a.amount, b.amount)),
  );
}

/** Whether a verdict tells a measure that no sentence of the same source tells already. */
function saysMore({ claim }: Sentence, sentences: readonly Sentence[]): boolean {
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

/**
 * The charge that a sentence is for: the one its claim names; else, where the proceeding it was given in
 * led to a conviction of one charge alone (or was about one charge alone), that one.
 */
function chargeOf(
  index: GraphIndex,
  { claim }: Sentence,
  charges: ReadonlyMap<Id, readonly ToldOfCharge[]>,
): Id | undefined {
  const named = claim.qualifiers.charge;
  if (named !== undefined) return charges.has(named) ? named : undefined;
  const trial = trialOf(index, claim);
  if (trial === undefined) return undefined;
  const tried = [...charges].filter(([, told]) => isTold(told, trial));
  const convicted = tried.filter(([, told]) =>
    told.some(({ outcome, edge }) => outcome === "convicted" && edge.standing !== "denied"),
  );
  const [only, ...others] = convicted.length > 0 ? convicted : tried;
  return others.length === 0 ? only?.[0] : undefined;
}

function toCell(
  index: GraphIndex,
  told: readonly ToldOfCharge[],
  sentences: readonly Sentence[],
): Cell | undefined {
  const [first] = told;
  if (!first) return undefined;
  const { subject, object: charge } = first.edge;
  const ofVerdicts = told
    .filter(({ outcome }) => isVerdict(outcome))
    .flatMap((each) => each.claims.map((claim) => ({ told: each, claim })));
  const own = [...sentences, ...ofVerdicts.filter((each) => saysMore(each, sentences))];
  return {
    charge,
    accusations: told.filter(({ outcome }) => !isVerdict(outcome)),
    pleas: told.flatMap((each) =>
      each.claims
        .filter(({ qualifiers }) => qualifiers.plea !== undefined)
        .map((claim) => ({ told: each, claim })),
    ),
    verdicts: told.filter(({ outcome }) => isVerdict(outcome)),
    sentences: own,
    differ: sentencesDiffer(own),
    isOpen: told.some(isCharging) && sentences.length === 0 && !hasVerdict(index, subject, charge),
  };
}

function toRow(
  index: GraphIndex,
  accused: Id,
  told: readonly ToldOfCharge[],
  sentences: readonly Sentence[],
): Row {
  const charges = groupBy(told, ({ edge }) => edge.object);
  const placed = sentences.map((sentence) => ({
    sentence,
    charge: chargeOf(index, sentence, charges),
  }));
  const of = (charge: Id | undefined) =>
    placed.filter((each) => each.charge === charge).map(({ sentence }) => sentence);
  const cells = [...charges].flatMap(([charge, own]) => toCell(index, own, of(charge)) ?? []);
  const rest = of(undefined);
  return {
    accused,
    cells: new Map(cells.map((cell) => [cell.charge, cell])),
    rest,
    restDiffer: sentencesDiffer(rest),
  };
}

/** A row for everyone who is accused of something, or punished for something, among what is shown. */
export function toRows(index: GraphIndex, passing: Passing): readonly Row[] {
  const told = groupBy(chargesTold(index, passing), ({ edge }) => edge.subject);
  const sentences = groupBy(
    toSentences(sanctionsTold(index, passing)),
    ({ told: { edge } }) => edge.subject,
  );
  const accused = new Set([...told.keys(), ...sentences.keys()]);
  return [...accused].map((id) => toRow(index, id, told.get(id) ?? [], sentences.get(id) ?? []));
}
