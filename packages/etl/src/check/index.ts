// All checks of a located dataset, the same for YAML and JSONL; every problem at once.
import type { Corpus } from "../corpus/corpus.ts";
import type { Dataset } from "../dataset.ts";
import type { Located, LocatedDataset } from "../located.ts";
import { sortProblems, type Problem } from "../problem.ts";
import { toContext, type Check } from "./context.ts";
import { checkNoClaims, openSentences } from "./coverage.ts";
import { checkDateForm, checkInferredDates, checkLateDates, checkPublished } from "./dates.ts";
import { checkClaimIds, checkDuplicates } from "./ids.ts";
import { checkKinds } from "./kinds.ts";
import { checkNames } from "./names.ts";
import { checkLength, checkQuotes } from "./quotes.ts";
import { checkReferences, checkSides, checkUsage } from "./references.ts";
import { checkShare, quotedShares, type QuotedShare } from "./share.ts";
import { checkParts, checkSpans } from "./spans.ts";

const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkClaimIds,
  checkReferences,
  checkSides,
  checkUsage,
  checkKinds,
  checkNames,
  checkDateForm,
  checkPublished,
  checkLateDates,
  checkInferredDates,
  checkParts,
  checkSpans,
  checkLength,
  checkQuotes,
  checkShare,
  checkNoClaims,
];

/** What a dataset was found to be. `dataset` is there where there is no problem. */
export interface Checked {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** What could not be checked, and why: one line a source. */
  readonly notChecked: readonly string[];
  /** Sentences of attached documents that nothing accounts for; they do not keep a dataset from being loaded. */
  readonly open: readonly Problem[];
  /** How much of each attached document is quoted. */
  readonly quoted: readonly QuotedShare[];
}

const valuesOf = <T>(items: readonly Located<T>[]): T[] =>
  items.flatMap(({ value }) => (value === undefined ? [] : [value]));

const toDataset = (data: LocatedDataset): Dataset => ({
  sources: valuesOf(data.sources),
  entities: valuesOf(data.entities),
  claims: valuesOf(data.claims),
  conflicts: valuesOf(data.conflicts),
  identities: valuesOf(data.identities),
});

const UNCHECKED = "quotes, length and quoted share are not checked";

const RESTORE =
  "put back the document that was cited, or curate the new one as a source of its own";
const RETURN = "put the document back, or do without the texts (--no-corpus)";

/** A document that is not as it was, or that the corpus's own list names and that is not there. */
function corpusProblems(data: LocatedDataset, corpus: Corpus): Problem[] {
  return valuesOf(data.sources).flatMap((source) => {
    const state = corpus.state(source);
    if (state.kind === "attached" || state.file === undefined) return [];
    const fix = state.kind === "missing" ? RETURN : RESTORE;
    return [{ file: state.file, line: 1, message: state.message, fix }];
  });
}

const notChecked = (data: LocatedDataset, corpus: Corpus): string[] =>
  valuesOf(data.sources).flatMap((source) => {
    const state = corpus.state(source);
    return state.kind === "attached" ? [] : [`${state.message}; ${UNCHECKED}`];
  });

/** Checks a located dataset; `found` are the problems of reading it. */
export function checkDataset(
  data: LocatedDataset,
  corpus: Corpus,
  found: readonly Problem[],
): Checked {
  const context = toContext(data, corpus);
  const problems = sortProblems([
    ...found,
    ...corpusProblems(data, corpus),
    ...CHECKS.flatMap((check) => check(context)),
  ]);
  return {
    ...(problems.length === 0 && { dataset: toDataset(data) }),
    problems,
    notChecked: notChecked(data, corpus),
    open: openSentences(context),
    quoted: quotedShares(context),
  };
}
