import { expect, test } from "vitest";
import { edited, lineOf, onlyProblem, readFiles } from "../testing/reading.ts";
import { DIGEST, DOCUMENTS, HERALD as TEXT, SAMPLE } from "../testing/sample.ts";

const HERALD = "claims/herald-2020.yaml";

/** What stands at the second claim's citation instead, and what is then told. */
test.each([
  [
    "a quote that was retyped",
    'at: [57, 127], quote: "With  Trespass"',
    "cite.quote",
    /not in the passage \[57, 127\]; the nearest match is "with trespass" at \[87, 100\]/,
    /write "with trespass"/,
  ],
  [
    "a quote with a slip",
    'at: [57, 127], quote: "charged Ann Lee wit tresspass"',
    "cite.quote",
    /nearest match is "charged Ann Lee with trespass" at \[71, 100\]/,
    /write/,
  ],
  [
    "a quote from elsewhere",
    'at: [57, 127], quote: "She did no harm"',
    "cite.quote",
    /stands elsewhere in the document, at \[128, 143\]/,
    /span/,
  ],
  [
    "a quote from nowhere",
    'at: [57, 127], quote: "zzzz qqqq jjjj vvvv"',
    "cite.quote",
    /nothing in the document is like it/,
    /letter/,
  ],
  [
    "a quote that occurs twice",
    'at: [128, 200], quote: "court"',
    "cite.quote",
    /occurs 2 times/,
    /nth: 1 to 2/,
  ],
  [
    "an occurrence that is not there",
    'at: [128, 200], quote: "court", nth: 3',
    "cite.nth",
    /2 times in the passage; there is no number 3/,
    /nth/,
  ],
])("%s", async (_, cite, field, message, fix) => {
  const files = edited(HERALD, 'at: [57, 127], quote: "with trespass"', cite);
  const problem = onlyProblem(await readFiles(files, DOCUMENTS));
  expect(problem).toMatchObject({
    file: HERALD,
    line: lineOf(files, HERALD, cite),
    id: "herald-2020/002",
    field,
    message: expect.stringMatching(message),
    fix: expect.stringMatching(fix),
  });
  expect((await readFiles(files)).problems).toEqual([]);
});

test("one of several occurrences may be meant", async () => {
  const files = edited(
    HERALD,
    'at: [57, 127], quote: "with trespass"',
    'at: [128, 200], quote: "court", nth: 2',
  );
  expect((await readFiles(files, DOCUMENTS)).problems).toEqual([]);
});

test("offsets are code points: the sample's first character is two UTF-16 units", async () => {
  expect([...TEXT].slice(87, 100).join("")).toBe("with trespass");
  const shifted = edited(HERALD, "at: [57, 127]", "at: [88, 127]");
  expect(onlyProblem(await readFiles(shifted, DOCUMENTS)).field).toBe("cite.quote");
});

test("quotes of entities and decisions are checked too", async () => {
  const entity = edited("entities/people.yaml", '"tried Ann Lee"', '"tried Anne Lee"');
  expect(onlyProblem(await readFiles(entity, DOCUMENTS))).toMatchObject({
    file: "entities/people.yaml",
    line: 6,
    id: "ann-lee",
  });
  const decision = edited("identities.yaml", '"Ann Lee"', '"Anne Lee"');
  expect(onlyProblem(await readFiles(decision, DOCUMENTS))).toMatchObject({
    line: 6,
    field: "cite[0].quote",
  });
});

test("a document of another length", async () => {
  const files = edited("sources.yaml", `length: ${[...TEXT].length}`, "length: 250");
  expect(onlyProblem(await readFiles(files, DOCUMENTS))).toMatchObject({
    file: "sources.yaml",
    line: lineOf(files, "sources.yaml", "length: 250"),
    id: "herald-2020",
    field: "length",
    fix: `write ${[...TEXT].length}`,
  });
});

test("quotes count once however often they are used, and are told by source", async () => {
  const { quoted } = await readFiles(SAMPLE, DOCUMENTS);
  const [herald, digest] = quoted;
  // tried Ann Lee · Rivertown · with trespass under Art. 7 (of two quotes that overlap)
  expect(herald).toMatchObject({ quoted: 3 + 1 + 5, share: 9 / 38 });
  expect(digest).toMatchObject({ quoted: 2, share: 2 / [...DIGEST.matchAll(/\S+/g)].length });
});

test("too much that is quoted of one document", async () => {
  const { createHash } = await import("node:crypto");
  const words = Array.from({ length: 160 }, (_, i) => `word${String(i).padStart(3, "0")}`);
  const text = words.join(" ");
  const hash = createHash("sha256").update(text).digest("hex");
  const source = `- { id: long, title: Long, publishers: [herald], published: 2020, language: en, grade: press, sha256: "${hash}", length: ${text.length} }\n`;
  const claims = Array.from(
    { length: 16 },
    (_, i) =>
      `- id: long/${i}\n  subject: ann-lee\n  relation: DEFENDANT_IN\n  object: lee-trial-2020\n  statement: So it is.\n  modality: reported\n  cite: { at: [0, ${text.length}], quote: "${words.slice(i * 10, i * 10 + 10).join(" ")}" }\n`,
  );
  const files = {
    ...SAMPLE,
    "sources.yaml": SAMPLE["sources.yaml"] + source.replace("2020,", '"2020",'),
    "claims/long.yaml": claims.join(""),
  };
  expect(onlyProblem(await readFiles(files, { ...DOCUMENTS, long: text }))).toMatchObject({
    file: "sources.yaml",
    line: lineOf(files, "sources.yaml", "id: long"),
    id: "long",
    message: "160 of the document's 160 words are quoted; at most 150 may be",
  });
  const fewer = { ...files, "claims/long.yaml": claims.slice(1).join("") };
  expect((await readFiles(fewer, { ...DOCUMENTS, long: text })).problems).toEqual([]);
});
