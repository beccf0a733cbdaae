// For tests: the sample and other files, edited, written to a temporary folder, read.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Checked } from "../check/index.ts";
import { openCorpus } from "../corpus/corpus.ts";
import type { Dataset } from "../dataset.ts";
import { formatProblem, type Problem } from "../problem.ts";
import { readDataset } from "../read/read-dataset.ts";
import { SAMPLE, type Files } from "./sample.ts";

/** The sample with one stretch of a file replaced; throws where that stretch is not there. */
export function edited(file: string, from: string, to: string, files: Files = SAMPLE): Files {
  const text = files[file] ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { ...files, [file]: text.replace(from, () => to) };
}

type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

async function makeFolder(files: FolderFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "etl-test-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Writes files (text or bytes) to a temporary folder, which is removed when the test is over. */
export async function toFolder(files: FolderFiles): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads files as a dataset, against documents if there are any. Leaves no folder behind. */
export async function readFiles(files: FolderFiles, documents?: Files): Promise<Checked> {
  const folder = await makeFolder(files);
  const corpus = documents && (await makeFolder(documents));
  try {
    return await readDataset(folder, await openCorpus(corpus));
  } finally {
    for (const made of [folder, corpus]) if (made) await rm(made, { recursive: true });
  }
}

/** The sample, read. */
export async function sampleDataset(): Promise<Dataset> {
  const { dataset, problems } = await readFiles(SAMPLE);
  if (!dataset) throw new Error(problems.map(formatProblem).join("\n"));
  return dataset;
}

/** The line, from 1, on which a stretch first stands in a file. */
export function lineOf(files: Files, file: string, stretch: string): number {
  const text = files[file] ?? "";
  const index = text.indexOf(stretch);
  if (index < 0) throw new Error(`${file} has no "${stretch}"`);
  return text.slice(0, index).split("\n").length;
}

/** The one problem of a reading; throws where there are none or more. */
export function onlyProblem({ problems }: Pick<Checked, "problems">): Problem {
  const [problem] = problems;
  if (!problem || problems.length > 1) throw new Error(JSON.stringify(problems, undefined, 2));
  return problem;
}

/** All that is told of the sample once the file that `told` begins with is edited. No dataset is left. */
export async function toldOf(from: string, to: string, told: string): Promise<string[]> {
  const file = told.slice(0, told.indexOf(":"));
  const { problems, dataset } = await readFiles(edited(file, from, to));
  if (dataset) throw new Error("the edited sample was taken for faultless");
  return problems.map(formatProblem);
}
