import { readDataset } from "../read/read-dataset.ts";
import { sampleDataset, toFolder } from "../testing/reading.ts";
import { HERALD, SAMPLE } from "../testing/sample.ts";
import { expect, test } from "vitest";
import { openCorpus } from "./corpus.ts";

async function heraldSource() {
  const source = (await sampleDataset()).sources.find(({ id }) => id === "herald-2020");
  if (!source) throw new Error("the sample has no herald-2020");
  return source;
}

test("a document is recognised by its bytes, whatever its name", async () => {
  const folder = await toFolder({ "any name": HERALD, "inner/two.txt": "x", other: "y" });
  const corpus = await openCorpus(folder);
  const source = await heraldSource();
  expect(corpus.state(source)).toEqual({ kind: "attached", file: "any name" });
  expect(corpus.text(source)).toBe(HERALD);
});

test("a missing document is told with the hash that is looked for", async () => {
  const source = await heraldSource();
  const list = "- { id: herald-2020, file: one.txt, publisher: The Herald }\n";
  const corpus = await openCorpus(await toFolder({ "sources.yaml": list }));
  const state = corpus.state(source);
  expect(state).toMatchObject({ kind: "missing" });
  expect(state.kind === "missing" && state.message).toContain("one.txt is missing");
  expect(state.kind === "missing" && state.message).toContain(source.sha256);
  expect(corpus.text(source)).toBeUndefined();
});

test("an altered document is told with its name and both hashes", async () => {
  const source = await heraldSource();
  const list = "- { id: herald-2020, file: one.txt }\n";
  const folder = await toFolder({ "sources.yaml": list, "one.txt": `${HERALD} ` });
  const corpus = await openCorpus(folder);
  const state = corpus.state(source);
  if (state.kind !== "altered") throw new Error(state.kind);
  expect(state.message).toContain("one.txt");
  expect(state.message).toContain(`expected SHA-256 ${source.sha256}, found ${state.found}`);
  expect(corpus.text(source)).toBeUndefined();
  const { problems, notChecked, dataset } = await readDataset(await toFolder(SAMPLE), corpus);
  expect(problems).toMatchObject([{ file: "one.txt", line: 1, message: state.message }]);
  expect(notChecked).toHaveLength(2);
  expect(dataset).toBeUndefined();
});

test("a document that the corpus's own list names and that is gone is a problem", async () => {
  const list = "- { id: herald-2020, file: one.txt }\n";
  const corpus = await openCorpus(await toFolder({ "sources.yaml": list }));
  const { problems } = await readDataset(await toFolder(SAMPLE), corpus);
  expect(problems).toMatchObject([
    { file: "one.txt", message: expect.stringMatching(/is missing/) },
  ]);
});

test("without a corpus, or with a folder that is not there, nothing is attached", async () => {
  const source = await heraldSource();
  for (const folder of [undefined, "/no/such/folder"]) {
    const corpus = await openCorpus(folder);
    expect(corpus.state(source).kind).toBe("missing");
    expect(corpus.text(source)).toBeUndefined();
  }
});
