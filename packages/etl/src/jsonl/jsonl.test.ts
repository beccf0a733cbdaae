import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem } from "../problem.ts";
import { toRecords } from "../records/to-records.ts";
import { datasets } from "../testing/arbitrary.ts";
import { onlyProblem, sampleDataset } from "../testing/reading.ts";
import { parseJsonl } from "./parse-jsonl.ts";
import { toJsonl } from "./to-jsonl.ts";

const FILE = "all.jsonl";

const lines = [...toJsonl(await sampleDataset())];
const whole = lines.join("");

/** The sample's lines with one stretch replaced. */
function told(from: string, to: string): string[] {
  if (!whole.includes(from)) throw new Error(`there is no ${from}`);
  return parseJsonl(whole.replace(from, to), FILE).problems.map(formatProblem);
}

test("one object a line: sources, entities, claims, conflicts, by id, all fields written out", () => {
  expect(
    lines.map((line) => /"type":"(\w+)","id":"([^"]+)"/.exec(line)?.slice(1).join(" ")),
  ).toEqual([
    "source digest-2021",
    "source herald-2020",
    "entity ann-lee",
    "entity art-7",
    "entity herald",
    "entity lee-trial-2020",
    "entity rivertown",
    "claim digest-2021/001",
    "claim herald-2020/001",
    "claim herald-2020/002",
    "conflict what-happened",
  ]);
  expect(lines[7]).toBe(
    '{"type":"claim","id":"digest-2021/001","subject":"lee-trial-2020","relation":"OCCURRED_IN",' +
      '"object":"rivertown","statement":"The digest places the trial in Rivertown.","date":"XXXX-03",' +
      '"dateInferred":{"date":"2020-03","reason":"the Herald prints the year"},"modality":"reported",' +
      '"polarity":"affirmative","speaker":["ann-lee"],"qualifiers":{},"sensitive":false,' +
      '"cite":{"source":"digest-2021","part":"a","start":7,"end":57,"quote":"in Rivertown"}}\n',
  );
});

test("records give the same bytes as their dataset", async () => {
  expect([...toJsonl(toRecords(await sampleDataset()))].join("")).toBe(whole);
});

test("export, import, export: the same bytes, in whatever order the lines stand", () => {
  fc.assert(
    fc.property(datasets, fc.boolean(), (dataset, turned) => {
      const first = [...toJsonl(dataset)];
      const given = turned ? first.toReversed() : first;
      const { dataset: again, problems } = parseJsonl(given.join(""), FILE);
      expect(problems).toEqual([]);
      expect(again && [...toJsonl(again)].join("")).toBe(first.join(""));
    }),
  );
});

test("a mark at the start, carriage returns and empty lines are passed over", () => {
  const text = `\uFEFF${whole.replaceAll("\n", "\r\n")}\n\n`;
  const { dataset, problems } = parseJsonl(text, FILE);
  expect(problems).toEqual([]);
  expect(dataset && [...toJsonl(dataset)].join("")).toBe(whole);
});

test.each([
  [
    '"type":"source","id":"digest',
    '"type":"sauce","id":"digest',
    'all.jsonl:1: there is no type "sauce" → did you mean source?',
  ],
  [
    '"relation":"DEFENDANT_IN"',
    '"relation":"DEFENDANT_OF"',
    'all.jsonl:9 herald-2020/001 relation: there is no relation "DEFENDANT_OF" → did you mean DEFENDANT_IN?',
  ],
  [
    '"object":"art-7"',
    '"object":"art-8"',
    "all.jsonl:10 herald-2020/002 object: there is no entity art-8 → did you mean art-7?",
  ],
  [
    '"part":"a"',
    '"part":"b"',
    "all.jsonl:8 digest-2021/001 cite.start: the span [7, 57] stands in the part a, not b → write a",
  ],
  [
    '"cite":{"source":"digest-2021"',
    '"cite":{"source":"digest-2020"',
    "all.jsonl:8 digest-2021/001 cite.source: there is no source digest-2020 → did you mean digest-2021?",
  ],
  [
    '"start":7,"end":57',
    '"start":57,"end":7',
    "all.jsonl:8 digest-2021/001 cite.start: the span [57, 7] is empty → begin it before it ends",
  ],
  [
    '"id":"what-happened"',
    '"__proto__":{"x":1},"id":"what-happened"',
    "all.jsonl:11: this line is not valid JSON: the key __proto__ is not allowed → write one JSON object a line",
  ],
])("%s, edited to %s, is told", (from, to, problem) => {
  expect(told(from, to)).toContain(problem);
});

test("lines that are no objects, and depths that no schema has, are told and not thrown", () => {
  const { problems } = parseJsonl('null\n[1]\n"x"\n', FILE);
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  const deep = `{"type":"claim","id":"a/1","relation":${"[".repeat(5000)}${"]".repeat(5000)}}`;
  expect(parseJsonl(deep, FILE).problems).toMatchObject([{ line: 1 }]);
  const odd = '{"type":"entity","id":"x","kind":{"toString":1}}';
  expect(parseJsonl(odd, FILE).problems.map(({ field }) => field)).toContain("kind");
});

test("a line that is no JSON is told with the parser's reason", () => {
  const [problem] = told('{"type":"source"', '"type":"source"');
  expect(problem).toMatch(
    /^all\.jsonl:1: this line is not valid JSON: .+ → write one JSON object a line$/,
  );
});

test("an entity line that is double is told with both lines", () => {
  const problem = onlyProblem(parseJsonl(whole + lines[2], FILE));
  expect(formatProblem(problem)).toBe(
    "all.jsonl:12 ann-lee id: the entity id ann-lee is already given at all.jsonl:3 → give it an id of its own, or merge the two",
  );
});
