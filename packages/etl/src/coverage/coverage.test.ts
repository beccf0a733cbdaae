import { expect, test } from "vitest";
import { openCorpus } from "../corpus/corpus.ts";
import { readDataset } from "../read/read-dataset.ts";
import { HERALD, SAMPLE } from "../testing/sample.ts";
import { toFolder } from "../testing/reading.ts";

const corpusOf = async () => openCorpus(await toFolder({ "herald.txt": HERALD }));
const openOf = async (files: Record<string, string>) => {
  const { open, problems } = await readDataset(
    await toFolder({ ...SAMPLE, ...files }),
    await corpusOf(),
  );
  return {
    open: open.map(({ message }) => message),
    problems: problems.map(({ message, file, line }) => `${file}:${line} ${message}`),
  };
};

const FRIEND = HERALD.indexOf("“She did");
const at = (text: string): number => Array.from(HERALD.slice(0, HERALD.indexOf(text))).length;

test("a sentence that no claim bears is open, until it is listed with a reason", async () => {
  expect(FRIEND).toBeGreaterThan(0);
  const before = await openOf({});
  expect(
    before.open.some((message) => message.includes("“She did no harm,” said her friend.")),
  ).toBe(true);
  const entry = `- { at: [${at("“She did")}, ${at("The court, the")}], reason: rhetoric }\n`;
  const after = await openOf({ "no-claim/herald-2020.yaml": entry });
  expect(after.problems).toEqual([]);
  expect(after.open).toHaveLength(before.open.length - 1);
});

test("entries that point nowhere are told with their line", async () => {
  const { problems } = await openOf({
    "no-claim/herald-2020.yaml":
      "- { at: [0, 5], reason: repeats, repeats: herald-2020/999 }\n- { at: [0, 99999], reason: rhetoric }\n- { at: [0, 5], reason: repeats }\n",
    "no-claim/nobody.yaml": "- { at: [0, 5], reason: rhetoric }\n",
  });
  expect(problems).toEqual([
    "no-claim/herald-2020.yaml:1 there is no claim herald-2020/999",
    expect.stringMatching(/^no-claim\/herald-2020\.yaml:2 the span ends beyond the document/),
    expect.stringMatching(/^no-claim\/herald-2020\.yaml:3 /),
    expect.stringMatching(/^no-claim\/nobody\.yaml:1 the file is named after the source nobody/),
  ]);
});
