// The cells of the matrix: for each accused and charge the accusations, the plea, the verdict and the
// sentence; a sentence that names no charge stands in the accused's last cell, and apart from all of
// them what is only denied, planned or feared.
import type { Id } from "@trialgraph/model";
import type { GraphIndex } from "../../../data/graph-index.ts";
import { isSaid, isStated } from "../../../data/told.ts";
import { noFilters } from "../../../state/filters.ts";
import { isVerdict } from "../../kit/proceedings.ts";
import { chargeOf, saysMore, sentencesDiffer, toSentences, type Sentence } from "./sentences.ts";
import {
  chargesTold,
  hasVerdict,
  isCharging,
  sanctionsTold,
  type Passing,
  type Told,
  type ToldOfCharge,
} from "./told.ts";

/**
 * What is told of an accused and a charge. `isFact`: something of it is told as a fact. `isOpen`: charged,
 * and no document tells a verdict. `differ`: the sentences that cannot both be so.
 */
export interface Cell {
  readonly charge: Id;
  readonly accusations: readonly ToldOfCharge[];
  readonly pleas: readonly Sentence[];
  readonly verdicts: readonly ToldOfCharge[];
  readonly sentences: readonly Sentence[];
  readonly differ: boolean;
  readonly isFact: boolean;
  readonly isOpen: boolean;
}

/** What no source says was so: charges that are denied or feared, sanctions likewise. */
interface Unsaid {
  readonly cells: readonly Cell[];
  readonly sentences: readonly Sentence[];
}

/** All that is told of an accused: a cell for each charge, the sentences that name none, and the unsaid. */
export interface Row {
  readonly accused: Id;
  readonly cells: ReadonlyMap<Id, Cell>;
  readonly rest: readonly Sentence[];
  readonly restDiffer: boolean;
  readonly unsaid: Unsaid;
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

const asSentences = (told: Told): readonly Sentence[] =>
  told.claims.map((claim) => ({ told, claim }));

const isPlea = ({ claim }: Sentence): boolean => claim.qualifiers.plea !== undefined;

function toCell(
  charge: Id,
  told: readonly ToldOfCharge[],
  sentences: readonly Sentence[],
  isOpen: boolean,
): Cell {
  const verdicts = told.filter(({ outcome }) => isVerdict(outcome));
  const more = verdicts.flatMap(asSentences).filter((each) => saysMore(each, sentences));
  const own = [...sentences, ...more];
  return {
    charge,
    accusations: told.filter(({ outcome }) => !isVerdict(outcome)),
    pleas: told.flatMap(asSentences).filter(isPlea),
    verdicts,
    sentences: own,
    differ: sentencesDiffer(own),
    isFact: told.some(({ edge }) => isStated(edge)),
    isOpen: isOpen && told.some(isCharging),
  };
}

/**
 * What is told of one accused, and which sentence is for which charge; none is for a charge that no
 * source says was so: it would stand among what was not.
 */
interface Case {
  readonly charges: ReadonlyMap<Id, readonly ToldOfCharge[]>;
  readonly placed: ReadonlyMap<Id | undefined, readonly Sentence[]>;
  readonly unsaid: readonly Sentence[];
}

const isSaidIn = ({ told }: Sentence): boolean => isSaid(told.edge);

/** Whether any source says that a charge, or a verdict on it, was so. */
const isSaidOf = (told: readonly Told[]): boolean => told.some(({ edge }) => isSaid(edge));

function toCase(
  index: GraphIndex,
  told: readonly ToldOfCharge[],
  sentences: readonly Sentence[],
): Case {
  const charges = groupBy(told, ({ edge }) => edge.object);
  const said = new Map([...charges].filter(([, each]) => isSaidOf(each)));
  const placed = new Map<Id | undefined, readonly Sentence[]>();
  for (const sentence of sentences.filter(isSaidIn)) {
    const charge = chargeOf(index, sentence, said);
    placed.set(charge, [...(placed.get(charge) ?? []), sentence]);
  }
  return { charges, placed, unsaid: sentences.filter((each) => !isSaidIn(each)) };
}

/** Everyone who is accused of something, or punished for something, among what is shown. */
function casesOf(index: GraphIndex, passing: Passing): ReadonlyMap<Id, Case> {
  const told = groupBy(chargesTold(index, passing), ({ edge }) => edge.subject);
  const sentences = groupBy(
    toSentences(sanctionsTold(index, passing)),
    ({ told: { edge } }) => edge.subject,
  );
  const accused = new Set([...told.keys(), ...sentences.keys()]);
  return new Map(
    [...accused].map((id) => [id, toCase(index, told.get(id) ?? [], sentences.get(id) ?? [])]),
  );
}

function toRow(accused: Id, own: Case, isOpen: (charge: Id) => boolean): Row {
  const { charges, placed, unsaid } = own;
  const cells = [...charges].map(([charge, told]) => {
    const cell = toCell(charge, told, placed.get(charge) ?? [], isOpen(charge));
    return { cell, isTold: isSaidOf(told) };
  });
  const rest = placed.get(undefined) ?? [];
  const said = cells.filter(({ isTold }) => isTold).map(({ cell }) => cell);
  return {
    accused,
    cells: new Map(said.map((cell) => [cell.charge, cell])),
    rest,
    restDiffer: sentencesDiffer(rest),
    unsaid: {
      cells: cells.filter(({ isTold }) => !isTold).map(({ cell }) => cell),
      sentences: unsaid,
    },
  };
}

/** Whether the whole graph, whatever is shown of it, tells as a fact how a charge ended. */
function endIn(index: GraphIndex): (accused: Id, charge: Id) => boolean {
  const edges = new Set(index.view.edges.map(({ id }) => id));
  const whole = casesOf(index, { edges, filters: noFilters });
  return (accused, charge) =>
    hasVerdict(index, accused, charge) ||
    (whole.get(accused)?.placed.get(charge) ?? []).some(({ told }) => isStated(told.edge));
}

/** A row for everyone who is accused of something, or punished for something, among what is shown. */
export function toRows(index: GraphIndex, passing: Passing): readonly Row[] {
  const hasEnd = endIn(index);
  return [...casesOf(index, passing)].map(([accused, own]) =>
    toRow(accused, own, (charge) => !hasEnd(accused, charge)),
  );
}
