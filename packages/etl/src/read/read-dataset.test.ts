import { expect, test } from "vitest";
import { formatProblem } from "../problem.ts";
import { edited, lineOf, onlyProblem, readFiles } from "../testing/reading.ts";
import { DOCUMENTS, SAMPLE } from "../testing/sample.ts";

const HERALD = "claims/herald-2020.yaml";
const PEOPLE = "entities/people.yaml";

test("a faultless dataset is read whole, with parts worked out", async () => {
  const { dataset, problems, notChecked, quoted } = await readFiles(SAMPLE, DOCUMENTS);
  expect(problems).toEqual([]);
  expect(notChecked).toEqual([]);
  expect(dataset?.claims.map(({ id, cite }) => [id, cite])).toContainEqual([
    "digest-2021/001",
    { source: "digest-2021", part: "a", start: 7, end: 57, quote: "in Rivertown" },
  ]);
  expect(dataset?.entities).toHaveLength(5);
  expect(dataset?.identities[0]?.cite).toEqual([
    { source: "herald-2020", start: 2, end: 56, quote: "Ann Lee" },
  ]);
  expect(quoted.map(({ source, words, limit }) => ({ source, words, limit }))).toEqual([
    { source: "herald-2020", words: 38, limit: 150 },
    { source: "digest-2021", words: 22, limit: 150 },
  ]);
});

test("without a corpus the checks that need it are named, one line a source, and not failed", async () => {
  const { dataset, problems, notChecked, quoted } = await readFiles(SAMPLE);
  expect(problems).toEqual([]);
  expect(dataset?.claims).toHaveLength(3);
  expect(notChecked).toHaveLength(2);
  expect(notChecked[0]).toContain("herald-2020");
  expect(quoted).toEqual([]);
});

test.each([
  [
    "no statement",
    "  statement: Ann Lee stood trial.\n",
    "",
    "- id: herald-2020/001",
    "statement",
    /missing/,
    /add it/,
  ],
  [
    "an unknown field",
    "date: 2020-03-04",
    "dat: 2020-03-04",
    "dat: 2020",
    "dat",
    /no field "dat"/,
    /date/,
  ],
  [
    "an unknown qualifier",
    "{ trial: lee",
    "{ trail: lee",
    "qualifiers: {",
    "qualifiers.trail",
    /"trail"/,
    /trial/,
  ],
  [
    "a number for a date",
    "date: 2020-03-04",
    "date: 2020",
    "date: 2020",
    "date",
    /string/,
    /quotes/,
  ],
  [
    "a long quote",
    '"with trespass"',
    '"a b c d e f g h i j k"',
    '"a b c',
    "cite.quote",
    /ten|10/,
    /./,
  ],
  ["a span that is no span", "at: [57, 127]", "at: [57]", "at: [57]", "cite.at", /./, /./],
])("schema: %s", async (_, from, to, needle, field, message, fix) => {
  const files = edited(HERALD, from, to);
  const problem = onlyProblem(await readFiles(files));
  expect(problem).toMatchObject({
    file: HERALD,
    line: lineOf(files, HERALD, needle),
    id: expect.stringMatching(/^herald-2020\/00[12]$/),
    field,
    message: expect.stringMatching(message),
    fix: expect.stringMatching(fix),
  });
});

test("an unknown relation is told with the nearest one", async () => {
  const files = edited(HERALD, "relation: CHARGED_WITH", "relation: CHARGED_BY");
  expect(onlyProblem(await readFiles(files))).toMatchObject({
    line: lineOf(files, HERALD, "CHARGED_BY"),
    id: "herald-2020/002",
    field: "relation",
    message: 'there is no relation "CHARGED_BY"',
    fix: "did you mean CHARGED_WITH?",
  });
});

test("every fault of every file is told at once, also those of one item", async () => {
  const one = edited(HERALD, "modality: reported", "modality: rumoured");
  const two = edited(HERALD, "object: lee-trial-2020", "object: lee-trail-2020", one);
  const three = edited("conflicts.yaml", "herald-2020/002", "herald-2020/009", two);
  const four = edited("identities.yaml", "- decision: same", "- decision: [same", three);
  const { problems, dataset } = await readFiles(four, DOCUMENTS);
  const told = problems.map(({ file, field }) => `${file} ${field ?? ""}`.trim());
  expect(new Set(told)).toEqual(
    new Set([
      "conflicts.yaml claims[1]",
      `${HERALD} object`,
      `${HERALD} modality`,
      "identities.yaml",
    ]),
  );
  expect(dataset).toBeUndefined();
});

test("what names an item that is itself at fault is not blamed for it", async () => {
  const files = edited(PEOPLE, "kind: Person", "kind: Human");
  const problem = onlyProblem(await readFiles(files));
  expect(problem).toMatchObject({ file: PEOPLE, id: "ann-lee", field: "kind", line: 2 });
  const broken = edited(PEOPLE, "name: Ann Lee", 'name: "Ann Lee');
  expect(new Set((await readFiles(broken)).problems.map(({ file }) => file))).toEqual(
    new Set([PEOPLE]),
  );
});

test("a claims file that is named after no source", async () => {
  const { [HERALD]: claims = "", ...rest } = SAMPLE;
  const files = { ...rest, "claims/herold-2020.yaml": claims };
  const { problems } = await readFiles(files);
  expect(problems).toContainEqual({
    file: "claims/herold-2020.yaml",
    line: 1,
    message: "the file is named after the source herold-2020, which is not in sources.yaml",
    fix: "did you mean herald-2020?",
  });
  expect(problems).toHaveLength(1);
});

test("a problem is one line", () => {
  const problem = {
    file: "claims/x.yaml",
    line: 12,
    id: "x/003",
    field: "cite.quote",
    message: "not there",
    fix: "mend it",
  };
  expect(formatProblem(problem)).toBe("claims/x.yaml:12 x/003 cite.quote: not there → mend it");
});
