// What claims say beside that something was so (a sentence, a plea): told once where several say the same,
// and as sure as the claims are that say it, whatever else is told of their edge. Pure.
import {
  certaintyOf,
  differ,
  relations,
  stanceOf,
  type QualifierName,
  type Standing,
} from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { lineStyleOf, type LineStyle } from "../../../graph/looks/line-style.ts";
import {
  bundleOf,
  groundOf,
  groupsOf,
  type Bundled,
} from "../../../panels/evidence/bundle/bundle.ts";
import { compare } from "../../../panels/evidence/bundle/compare.ts";
import { valueOf } from "../../../panels/evidence/bundle/values.ts";
import type { Sentence } from "./sentences.ts";
import { measureOf, trialOf } from "./told.ts";

/** A value in the words of the first claim that says it, with all that say the same. */
export interface Value {
  readonly kind: "sentence" | "plea";
  readonly first: Sentence;
  readonly claims: readonly IndexedClaim[];
}

/** The qualifiers that a sentence is told in. */
const TERMS: readonly QualifierName[] = ["sentence", "term", "amount", "form", "duration"];

/** Whether two claims name the same number of years, or the same amount of one currency. */
function isSameMeasure(a: IndexedClaim, b: IndexedClaim): boolean {
  const [one, other] = [measureOf(a), measureOf(b)];
  if (!one || one.unit !== other?.unit) return false;
  return valueOf(a, "term") === valueOf(b, "term") && valueOf(a, "amount") === valueOf(b, "amount");
}

/** Whether two claims are of one punishment: one edge, or one trial that is itself an end of both. */
function isOfOne(index: GraphIndex, a: Sentence, b: Sentence): boolean {
  if (a.told.edge.id === b.told.edge.id) return true;
  if (a.told.edge.subject !== b.told.edge.subject || isByBody(a) || isByBody(b)) return false;
  const trial = trialOf(index, a.claim);
  return trial !== undefined && trial === trialOf(index, b.claim);
}

/** Whether a sentence tells who gave it: that would be lost where another stands for it. */
const isByBody = ({ told: { edge } }: Sentence): boolean =>
  relations[edge.relation].prosecution?.object === undefined;

/** Whether nothing in two claims keeps them apart: how sure they are, of whom, for what, in which form. */
function mayJoin({ claim: a }: Sentence, { claim: b }: Sentence): boolean {
  if (certaintyOf([a]) !== certaintyOf([b]) || stanceOf(a) !== stanceOf(b)) return false;
  if (a.qualifiers.subset !== b.qualifiers.subset) return false;
  return (["charge", "form", "count"] as const).every(
    (name) => !differ(a.qualifiers[name], b.qualifiers[name]),
  );
}

const isSame = (names: readonly QualifierName[], a: IndexedClaim, b: IndexedClaim): boolean =>
  names.every((name) => valueOf(a, name) === valueOf(b, name));

/** Joins what is the same; the order is that of the first of each. */
function joined(
  kind: Value["kind"],
  told: readonly Sentence[],
  areOne: (a: Sentence, b: Sentence) => boolean,
): readonly Value[] {
  const values: { kind: Value["kind"]; first: Sentence; claims: IndexedClaim[] }[] = [];
  for (const each of told) {
    const known = values.find(({ first }) => areOne(first, each));
    if (known) known.claims.push(each.claim);
    else values.push({ kind, first: each, claims: [each.claim] });
  }
  return values;
}

/** Sentences, joined where the numbers of their qualifiers, or all of their words, are equal. */
export const joinSentences = (index: GraphIndex, sentences: readonly Sentence[]) =>
  joined(
    "sentence",
    sentences,
    (a, b) =>
      isOfOne(index, a, b) &&
      mayJoin(a, b) &&
      (isSameMeasure(a.claim, b.claim) || isSame(TERMS, a.claim, b.claim)),
  );

/** Pleas, joined where they are told in the same words. */
export const joinPleas = (pleas: readonly Sentence[]) =>
  joined("plea", pleas, (a, b) => mayJoin(a, b) && isSame(["plea"], a.claim, b.claim));

/** Whether other claims of its edges stand against those that say a value. */
function isContested(index: GraphIndex, { claims }: Value): boolean {
  const own = new Set(claims.map(({ id }) => id));
  const isSaying = ({ claim }: Bundled) => own.has(claim.id);
  return [...new Set(claims.map(({ edge }) => edge))].some((id) => {
    const edge = index.edges.get(id);
    const bundle = edge ? bundleOf(index, edge) : [];
    const others = bundle.filter((each) => !isSaying(each));
    return bundle
      .filter(isSaying)
      .some((a) =>
        others.some((b) => compare([a, b]).some(({ verdict }) => verdict === "disputes")),
      );
  });
}

const isInConflict = ({ view }: GraphIndex, { claims }: Value): boolean =>
  view.conflicts.some((conflict) => claims.some(({ id }) => conflict.claims.includes(id)));

/**
 * How a value stands, by the rules by which an edge does, among the claims that say it. That a charge is
 * disputed makes no plea so.
 */
function standingOf(index: GraphIndex, value: Value): Standing {
  const affirming = value.claims.filter((claim) => stanceOf(claim) === "affirms");
  if (affirming.length === 0) return "denied";
  const isDisputed = isContested(index, value) || isInConflict(index, value);
  if (value.kind === "sentence" && isDisputed) return "disputed";
  return new Set(groupsOf(affirming, groundOf(index))).size > 1 ? "supported" : "single-source";
}

/** How sure a value is, as a style of line: by the independent origins of the claims that say it. */
export const styleOfValue = (index: GraphIndex, value: Value): LineStyle =>
  lineStyleOf({ standing: standingOf(index, value), certainty: certaintyOf(value.claims) });
