// trialgraph coverage: which sentences of a document bear claims, which carry none and why, which are open.
import {
  coverageOf,
  openCorpus,
  readDataset,
  stateOf,
  type SentenceCoverage,
} from "@trialgraph/etl";
import type { Claim, Source } from "@trialgraph/model";
import { corpusFolder, datasetFolder, type PlaceFlags } from "../places.ts";
import { CliError, print, table, tell } from "../terminal.ts";

/** What is covered of one source. */
interface SourceCoverage {
  readonly source: Source;
  readonly sentences: readonly SentenceCoverage[];
}

const STATES = ["claimed", "no-claim", "open"] as const;

function rowsOf({ source, sentences }: SourceCoverage): (string | number)[][] {
  const parts = [...new Set(sentences.map(({ part }) => part ?? ""))];
  return parts.map((part) => {
    const own = sentences.filter((sentence) => (sentence.part ?? "") === part);
    const counts = STATES.map((state) => own.filter((one) => stateOf(one) === state).length);
    return [source.id, part, own.length, ...counts];
  });
}

async function covered(sourceId: string | undefined, flags: PlaceFlags): Promise<SourceCoverage[]> {
  const corpus = await openCorpus(corpusFolder(flags));
  const { dataset, problems } = await readDataset(datasetFolder(flags), corpus);
  if (!dataset) throw new CliError(`the dataset is not valid (${problems.length}): run validate`);
  const wanted = dataset.sources.filter(({ id }) => sourceId === undefined || id === sourceId);
  if (wanted.length === 0) throw new CliError(`there is no source ${sourceId ?? ""}`);
  return wanted.flatMap((source) => {
    const text = corpus.text(source);
    if (text === undefined) tell(`not attached: ${source.id}`);
    return text === undefined ? [] : [coverageIn(source, dataset.claims, text)];
  });
}

const coverageIn = (source: Source, claims: readonly Claim[], text: string): SourceCoverage => ({
  source,
  sentences: coverageOf(source, claims, text),
});

/** Prints the coverage as a table, or every sentence as JSON. */
export async function coverage(
  sourceId: string | undefined,
  flags: PlaceFlags & { readonly json?: boolean },
): Promise<void> {
  const found = await covered(sourceId, flags);
  if (flags.json) {
    const listed = found.map(({ source, sentences }) => ({
      source: source.id,
      sentences: sentences.map((sentence) => ({ ...sentence, state: stateOf(sentence) })),
    }));
    return print(JSON.stringify(listed));
  }
  print(table([["source", "part", "sentences", ...STATES], ...found.flatMap(rowsOf)]));
  for (const { source, sentences } of found) {
    for (const { start, end } of sentences.filter((sentence) => stateOf(sentence) === "open")) {
      print(`open: ${source.id} [${start}, ${end}]`);
    }
  }
}
