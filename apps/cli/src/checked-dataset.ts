// Reads the dataset with its corpus and tells what is wrong with it, in one way for all commands.
import { formatProblem, openCorpus, readDataset, type Corpus, type Dataset } from "@trialgraph/etl";
import { corpusFolder, datasetFolder, type PlaceFlags } from "./places.ts";
import { CliError, counted, print, tell } from "./terminal.ts";

/** A dataset that passed its checks, the corpus it was checked against, and what could not be checked. */
export interface CheckedDataset {
  readonly dataset: Dataset;
  readonly corpus: Corpus;
  readonly notChecked: readonly string[];
}

/** Reads and checks. Throws a CliError that lists every problem where there is one. */
export async function checkedDataset(flags: PlaceFlags): Promise<CheckedDataset> {
  const corpus = await openCorpus(corpusFolder(flags));
  const found = await readDataset(datasetFolder(flags), corpus);
  const { dataset, problems, notChecked, open } = found;
  if (open.length > 0) {
    tell(`${counted(open.length, "sentence")} nothing accounts for: see \`trialgraph coverage\``);
  }
  if (!dataset || problems.length > 0) {
    for (const problem of problems) tell(formatProblem(problem));
    throw new CliError(
      `the dataset has ${counted(problems.length, "problem")}: nothing was loaded`,
    );
  }
  return { dataset, corpus, notChecked };
}

/** Says what was checked and what was not. */
export async function reportDataset(flags: PlaceFlags): Promise<boolean> {
  const corpus = await openCorpus(corpusFolder(flags));
  const found = await readDataset(datasetFolder(flags), corpus);
  const { dataset, notChecked, quoted } = found;
  const problems = [...found.problems, ...found.open];
  for (const problem of problems) print(formatProblem(problem));
  for (const line of notChecked) print(`not checked: ${line}`);
  for (const { source, words, quoted: count, share, limit } of quoted) {
    print(
      `quoted: ${source} ${count} of ${words} words (${(share * 100).toFixed(1)}%, limit ${limit})`,
    );
  }
  if (dataset && problems.length === 0) {
    const { sources, entities, claims } = dataset;
    print(`ok: ${sources.length} sources, ${entities.length} entities, ${claims.length} claims`);
  } else print(counted(problems.length, "problem"));
  return problems.length === 0;
}
