// From documents and claim files to validated graph records.
export type { Checked } from "./check/index.ts";
export type { QuotedShare } from "./check/share.ts";
export { citeBlocks, type CiteAnswer, type CitePlace } from "./cite/blocks.ts";
export { coverageOf, stateOf, type SentenceCoverage } from "./coverage/coverage.ts";
export { openCorpus, type Corpus, type CorpusState } from "./corpus/corpus.ts";
export type { Dataset } from "./dataset.ts";
export { boundsOf, readDate, type DateReading } from "./dates/bounds.ts";
export { formatProblem, sortProblems, type Problem } from "./problem.ts";
export { parseJsonl } from "./jsonl/parse-jsonl.ts";
export { toJsonl, type JsonlContent } from "./jsonl/to-jsonl.ts";
export { readDataset } from "./read/read-dataset.ts";
export { readSources } from "./read/read-sources.ts";
export { toRecords, versionOfDataset } from "./records/to-records.ts";
export type { TextSpan } from "./text/search.ts";
export { sentencesOf } from "./text/sentences.ts";
export { toPointText, type PointText } from "./text/points.ts";
