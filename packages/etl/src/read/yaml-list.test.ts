import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readYamlList } from "./yaml-list.ts";

test("reads a list and knows the line of each field", () => {
  const text = "\n# words\n- id: a\n  cite:\n    at: [1,\n      2]\n- { id: b, c: 1 }\n";
  const { items, problems } = readYamlList("x.yaml", text);
  expect(problems).toEqual([]);
  expect(items.map(({ raw }) => raw)).toEqual([
    { id: "a", cite: { at: [1, 2] } },
    { id: "b", c: 1 },
  ]);
  const [a, b] = items;
  expect(a?.at([])).toMatchObject({ line: 3 });
  expect(a?.at(["cite", "at"])).toMatchObject({ line: 5, field: "cite.at" });
  expect(a?.at(["cite", "at", 1])).toMatchObject({ line: 6, field: "cite.at[1]" });
  expect(a?.at(["cite", "quote"])).toMatchObject({ line: 4, field: "cite.quote" });
  expect(b?.at(["c"])).toMatchObject({ line: 7, column: 12 });
});

test.each(["", "# only words\n", "---\n"])("%j is an empty list", (text) => {
  expect(readYamlList("x.yaml", text)).toEqual({ items: [], problems: [] });
});

test.each([
  ["two documents", "- a\n---\n- b\n", 2, /multiple documents/, /one document/],
  ["a tab", "- id: a\n  b:\n\t- c\n", 3, /tab/i, /spaces/],
  ["a tag", "- id: a\n- !!js/function b\n", 2, /tag/i, /remove the tag/],
  ["an alias", "- &a b\n- *a\n", 1, /anchors and aliases/, /write the value out/],
  ["a hidden key", "- id: a\n- __proto__: { x: 1 }\n", 2, /key is not allowed/, /schema/],
  ["another hidden key", "- id: a\n  constructor: b\n", 2, /key is not allowed/, /schema/],
  ["a key that is a list", "- ? [a]\n  : b\n", 1, /key is not allowed/, /schema/],
  ["no list", "\nid: a\n", 2, /no list/, /begin each item/],
  ["an open quote", '- id: "a\n- id: b\n', 1, /./, /quotes/],
  ["an older version", "%YAML 1.1\n---\n- a: yes\n", 1, /version 1\.1/, /remove/],
  ["deep dashes", `- a\n${"- ".repeat(60)}b\n`, 2, /too deeply/, /two spaces/],
  ["deep brackets", `- a\n- ${"[".repeat(5000)}\n`, 2, /too deeply/, /two spaces/],
  ["deep brackets, one a line", "- \n[".repeat(3000), 2, /./, /./],
])("refuses %s, with the line", (_, text, line, message, fix) => {
  const { items, problems, lost } = readYamlList("x.yaml", text);
  expect(items).toEqual([]);
  expect(problems[0]).toMatchObject({
    file: "x.yaml",
    line,
    message: expect.stringMatching(message),
    fix: expect.stringMatching(fix),
  });
  expect(lost).toBeDefined();
});

test("a key that is given twice is told, and the rest of the file is read", () => {
  const { items, problems } = readYamlList("x.yaml", "- id: a\n  id: b\n- id: c\n");
  expect(problems).toMatchObject(
    [{ line: 2, message: /unique/, fix: "keep one of the two" }].map(({ message, ...rest }) => ({
      ...rest,
      message: expect.stringMatching(message),
    })),
  );
  expect(items.map(({ raw }) => raw)).toContainEqual({ id: "c" });
});

test("an alias bomb is refused at once", () => {
  const levels = Array.from({ length: 12 }, (_, i) =>
    i === 0 ? "- &a0 [x, x]" : `- &a${i} [${`*a${i - 1},`.repeat(9)}]`,
  );
  const { items, problems } = readYamlList("x.yaml", levels.join("\n"));
  expect(items).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});

test("ids of a file that cannot be read are kept, so that nothing else is blamed", () => {
  const { lost } = readYamlList("x.yaml", '- id: one\n  name: "x\n- id: two\n');
  expect(lost?.ids).toEqual(new Set(["one", "two"]));
});

test("nothing that can be typed makes it throw", () => {
  const piece = fc.constantFrom(
    "- ",
    "id: ",
    "a",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    "&x ",
    "*x",
    "!t ",
    "\t",
    ": ",
    "? ",
    "|",
    "#",
    "%YAML",
    "---",
    "\u0000",
    "\u{1f3db}",
    "<<",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { items, problems } = readYamlList("x.yaml", pieces.join(""));
      expect(problems.every(({ line }) => line >= 1)).toBe(true);
      for (const item of items) expect(item.at(["id"]).line).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});
