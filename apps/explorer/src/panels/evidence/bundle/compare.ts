// Claims of one edge side by side: a row for each heading, and what its differences mean.
import { canContest, differ, relations, stanceOf } from "@trialgraph/model";
import type { Bundled } from "./bundle.ts";
import { aspects, valueOf, valuesDiffer, type Aspect } from "./values.ts";

/**
 * What a row shows. `disputes`: it makes the edge disputed. Of the differences that do not: `free`,
 * where both can hold; `one-origin`, where no two independent origins differ; `weak`, where only an
 * opinion, a conjecture, a plan or a fear differs. `agrees`: other words, but both are met;
 * `partly`: some claims say nothing, which is no difference; `same`.
 */
type Verdict = "disputes" | "free" | "one-origin" | "weak" | "agrees" | "partly" | "same";

/** One heading with what each claim says under it: `values` in the order of the claims. */
export interface Row {
  readonly aspect: Aspect;
  readonly values: readonly (string | undefined)[];
  readonly verdict: Verdict;
}

type Pair = readonly [Bundled, Bundled];

const pairsOf = (claims: readonly Bundled[]): readonly Pair[] =>
  claims.flatMap((a, i) => claims.slice(0, i).map((b): Pair => [b, a]));

/** Whether a heading is one about which origins can disagree, for the relation of some claims. */
function isContestable(aspect: Aspect, [first]: readonly Bundled[]): boolean {
  const contestable = first && relations[first.claim.relation].contestable;
  return contestable?.some((name) => name === aspect) ?? false;
}

/**
 * What it means that two claims differ under a heading; "disputes" by the same rule by which the model
 * has their edge disputed.
 */
function verdictOf(aspect: Aspect, [a, b]: Pair): Verdict {
  const weighty = canContest(a.claim) && canContest(b.claim);
  if (aspect === "stance") return weighty ? "disputes" : "weak";
  if (aspect === "modality" || aspect === "voices" || aspect === "date") return "free";
  if (!isContestable(aspect, [a])) return "free";
  if (!differ(a.claim.qualifiers[aspect], b.claim.qualifiers[aspect])) return "free";
  if (stanceOf(a.claim) !== stanceOf(b.claim)) return "free";
  if (!weighty) return "weak";
  return a.group === b.group ? "one-origin" : "disputes";
}

/** From what weighs most to what weighs least. */
const WEIGHT: readonly Verdict[] = [
  "disputes",
  "one-origin",
  "weak",
  "free",
  "agrees",
  "partly",
  "same",
];

const heaviest = (verdicts: readonly Verdict[]): Verdict | undefined =>
  WEIGHT.find((verdict) => verdicts.includes(verdict));

function toRow(aspect: Aspect, claims: readonly Bundled[]): Row {
  const values = claims.map(({ claim }) => valueOf(claim, aspect));
  const differing = pairsOf(claims).filter(([a, b]) => valuesDiffer(a.claim, b.claim, aspect));
  const verdict = heaviest(differing.map((pair) => verdictOf(aspect, pair)));
  const affirmed = claims.some(({ claim }) => stanceOf(claim) === "affirms");
  if (verdict === "disputes" && !affirmed) return { aspect, values, verdict: "free" };
  return { aspect, values, verdict: verdict ?? agreement(values) };
}

function agreement(values: readonly (string | undefined)[]): Verdict {
  if (values.includes(undefined)) return "partly";
  return new Set(values).size > 1 ? "agrees" : "same";
}

/** Whether a row holds values that differ. */
export const isDiffering = ({ verdict }: Row): boolean =>
  verdict !== "agrees" && verdict !== "partly" && verdict !== "same";

/** That every claim affirms, or every one denies, goes without saying. */
const isWorthARow = ({ aspect, values, verdict }: Row): boolean =>
  values.some((value) => value !== undefined) && !(aspect === "stance" && verdict === "same");

/**
 * The rows of a comparison, those that weigh most first; headings under which nothing is said are left
 * out. None where there are fewer than two claims.
 */
export function compare(claims: readonly Bundled[]): readonly Row[] {
  if (claims.length < 2) return [];
  return aspects
    .map((aspect) => toRow(aspect, claims))
    .filter(isWorthARow)
    .toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
}

/** Claims that say the same under a heading, by the first of them; those that say nothing are left out. */
export function byValue(row: Row): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  row.values.forEach((value, place) => {
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), place]);
  });
  return [...groups.values()];
}
