// trialgraph cite SOURCE "phrase": a ready cite block, so that nobody counts by hand.
import { citeBlocks, openCorpus, readSources, type Corpus } from "@trialgraph/etl";
import type { Source } from "@trialgraph/model";
import { corpusFolder, datasetFolder, type PlaceFlags } from "../places.ts";
import { CliError, print, tell } from "../terminal.ts";

async function sourceNamed(id: string, flags: PlaceFlags): Promise<Source> {
  const sources = await readSources(datasetFolder(flags));
  const source = sources.find((other) => other.id === id);
  if (source) return source;
  const known = sources.map((other) => other.id).join(", ");
  throw new CliError(`there is no source ${id}; the sources are ${known}`);
}

function textOf(source: Source, corpus: Corpus): string {
  const text = corpus.text(source);
  if (text !== undefined) return text;
  const state = corpus.state(source);
  const why = state.kind === "attached" ? `${source.id} cannot be read` : state.message;
  throw new CliError(`${why}: name the folder that holds the document with --corpus`);
}

/** Prints the cite blocks of every place where the phrase stands in the source. */
export async function cite(sourceId: string, phrase: string, flags: PlaceFlags): Promise<void> {
  const source = await sourceNamed(sourceId, flags);
  const text = textOf(source, await openCorpus(corpusFolder(flags)));
  const { kind, places, notes } = citeBlocks(source, text, phrase);
  for (const note of notes) tell(note);
  for (const { yaml } of places) print(yaml);
  if (kind !== "found") throw new CliError(`“${phrase}” is not in ${source.id}`);
  if (places.length === 0) throw new CliError(`“${phrase}” stands where no claim can be cited`);
}
