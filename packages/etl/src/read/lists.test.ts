import { expect, test } from "vitest";
import { openCorpus } from "../corpus/corpus.ts";
import { formatProblem } from "../problem.ts";
import { onlyProblem, readFiles, toFolder } from "../testing/reading.ts";
import { SAMPLE } from "../testing/sample.ts";
import { readDataset } from "./read-dataset.ts";

const HERALD = "claims/herald-2020.yaml";

test("files that are missing, stray, too big or no UTF-8", async () => {
  const { "sources.yaml": _, ...unsourced } = SAMPLE;
  expect(onlyProblem(await readFiles(unsourced))).toMatchObject({
    file: "sources.yaml",
    message: "the file is missing",
  });
  const stray = { ...SAMPLE, "conflict.yaml": "", "claims/x.yml": "" };
  expect((await readFiles(stray)).problems.map(({ file }) => file)).toEqual([
    "claims/x.yml",
    "conflict.yaml",
  ]);
  const big = { ...SAMPLE, "entities/big.yaml": `#${" ".repeat(10 * 1024 * 1024)}` };
  expect(onlyProblem(await readFiles(big))).toMatchObject({
    file: "entities/big.yaml",
    message: "the file is larger than 10 MB",
  });
  const bytes = { ...SAMPLE, "entities/more.yaml": Uint8Array.from([35, 32, 97, 10, 35, 255, 10]) };
  expect(onlyProblem(await readFiles(bytes))).toMatchObject({
    file: "entities/more.yaml",
    line: 2,
    message: "the file is not valid UTF-8",
  });
});

test("a byte order mark is nothing; optional files may be left out; empty files are empty lists", async () => {
  const { "conflicts.yaml": _, "identities.yaml": __, ...rest } = SAMPLE;
  const files = { ...rest, [HERALD]: `\uFEFF${rest[HERALD]}`, "entities/none.yaml": "" };
  const { problems, dataset } = await readFiles(files);
  expect(problems).toEqual([]);
  expect(dataset?.conflicts).toEqual([]);
});

test("a folder that is not there is a problem, not an error", async () => {
  const { problems } = await readDataset("/no/such/folder", await openCorpus(undefined));
  expect(problems.map(formatProblem)).toEqual([
    "sources.yaml:1: the file is missing → add it, or give the folder that holds the dataset",
  ]);
  const folder = await toFolder({ "sources.yaml/inner": "" });
  const { problems: others } = await readDataset(folder, await openCorpus(undefined));
  expect(onlyProblem({ problems: others })).toMatchObject({
    message: "this is not a regular file",
  });
});
