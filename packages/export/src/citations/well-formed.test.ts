// Whatever a title, a name or a quote has in it, the four forms stay what their readers can read.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedClaim } from "./cited-claim.ts";
import { citationIn } from "./index.ts";
import { part, report, styles, webPage } from "./samples.ts";

const SPECIAL = [..."&%$#_{}~^\\<>\"'`,;:|-?!.()[]@=*/“”«»"];
const LETTERS = [..."aZéТулетаевӘқұҒңі 7"];
const UNPRINTABLE = [
  "\n",
  "\r\nER  - \r\n",
  "\t",
  "\u0000",
  "\u0085",
  "\u2028",
  "\uD800",
  "\uE003",
];
const TRAPS = [
  "<i>",
  "</i>",
  "\\textit{",
  " and ",
  "{:title: x}",
  "\nTY  - ",
  "--",
  "''",
  "``",
  "2018?",
];

const pieces = (...kinds: readonly (readonly string[])[]) =>
  fc
    .array(fc.constantFrom(...kinds.flat()), { minLength: 1, maxLength: 30 })
    .map((found) => `x${found.join("")}x`);
const wild = fc.oneof(pieces(SPECIAL, LETTERS, UNPRINTABLE, TRAPS), fc.string({ unit: "binary" }));

/** What is left of a text on one line, told apart from the code that does it. */
const oneLine = (text: string): string =>
  [...text]
    .map((one) => (/^[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\s]$/u.test(one) ? " " : one))
    .join("")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");

const words = { title: wild, quote: wild, name: wild, what: wild };
const cited = fc
  .tuple(fc.constantFrom(report, webPage, part), fc.record(words))
  .map(([sample, { title, quote, name, what }]): CitedClaim => {
    const { source, claim } = sample;
    return {
      ...sample,
      source: {
        ...source,
        title,
        ...(source.url && { url: source.url + name }),
        parts: source.parts.map((one) => ({ ...one, what })),
      },
      claim: claim && { ...claim, cite: { ...claim.cite, quote } },
      nameOf: () => name,
      address: `https://example.org/#${title}`,
    };
  });

describe("every form", () => {
  it("keeps what citation-js and citeproc would take for markup", () => {
    const title = "Use of <i>this</i> & {:title: that}";
    for (const style of ["apa", "chicago", "ris"] as const) {
      const whole = { ...webPage, source: { ...webPage.source, title } };
      expect(citationIn(style, whole)).toContain(title);
      const quote = "{:title: another} {:issued: 1999}";
      const claim = { id: "a/1", cite: { start: 1, end: 2, quote } };
      expect(citationIn(style, { ...webPage, claim })).toContain("rights_law cost 5%?");
    }
  });

  it("is written without an error and has no control character in a line", () => {
    fc.assert(
      fc.property(cited, fc.constantFrom(...styles), (one, style) => {
        const text = citationIn(style, one);
        const breaks = { apa: /$^/, chicago: /$^/, bibtex: /\n/, ris: /\r\n/ }[style];
        for (const line of text.split(breaks))
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}]/u);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps Cyrillic and Kazakh letters", () => {
    const word = pieces([..."ТулетаеваӘәҒғҚқҢңӨөҰұҮүҺһІі"]);
    fc.assert(
      fc.property(word, fc.constantFrom(...styles), (title, style) => {
        const source = { ...webPage.source, title };
        expect(citationIn(style, { ...webPage, source, nameOf: () => title })).toContain(title);
      }),
    );
  });
});

/** The fields of a RIS record, read as its specification says; throws where a line is none. */
function parseRis(text: string): (readonly [tag: string, value: string])[] {
  expect(text.endsWith("\r\n")).toBe(true);
  return text
    .slice(0, -2)
    .split("\r\n")
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`not RIS: ${line}`);
      return [tag, value] as const;
    });
}

describe("RIS", () => {
  it("is one record, whose fields read as they were", () => {
    fc.assert(
      fc.property(cited, (one) => {
        const fields = parseRis(citationIn("ris", one));
        const tags = fields.map(([tag]) => tag);
        expect([tags.indexOf("TY"), tags.indexOf("ER")]).toEqual([0, tags.length - 1]);
        expect(tags.filter((tag) => tag === "TY" || tag === "ER")).toHaveLength(2);
        const title = one.claim?.cite.part ? "T2" : "TI";
        expect(fields.find(([tag]) => tag === title)?.[1] ?? "").toBe(oneLine(one.source.title));
      }),
    );
  });
});

/** How deep the braces are at each place of a text, as BibTeX counts them. */
function braceDepths(text: string): readonly number[] {
  let depth = 0;
  return [...text].map((one) => (depth += one === "{" ? 1 : one === "}" ? -1 : 0));
}

const lineOf = (entry: string, field: string): string =>
  entry.split("\n").find((line) => line.startsWith(`  ${field} = `)) ?? "";

describe("BibTeX", () => {
  it("has balanced braces, in the entry and in each field", () => {
    fc.assert(
      fc.property(cited, (one) => {
        const entry = citationIn("bibtex", one);
        const depths = braceDepths(entry);
        expect(depths.at(-1)).toBe(0);
        expect(depths.slice(0, -1).lastIndexOf(0)).toBe(entry.indexOf("{") - 1);
        for (const line of entry.split("\n").slice(1, -1)) expect(braceDepths(line).at(-1)).toBe(0);
      }),
    );
  });

  it("escapes what LaTeX would read as something else", () => {
    fc.assert(
      fc.property(cited, (one) => {
        const entry = citationIn("bibtex", one);
        for (const field of ["author", "title", "booktitle", "publisher", "note"]) {
          const text = lineOf(entry, field).replace(/\\text[a-z]+\{\}|\\[&%$#_]/g, "x");
          expect(text).not.toMatch(/[\\&%$#_~^<>]|--|''|``/);
        }
        expect(lineOf(entry, "url").slice(9, -2)).not.toMatch(/[\\{}\s]/);
      }),
    );
  });

  it("reads back as it was: title, author, year", () => {
    fc.assert(
      fc.property(cited, (one) => {
        const title = oneLine(one.source.title);
        const name = oneLine(one.nameOf(""));
        fc.pre(title !== "" && name !== "" && one.claim?.cite.part === undefined);
        const { data } = new Cite(citationIn("bibtex", one));
        const year = Number(one.source.published.slice(0, 4));
        expect(data).toMatchObject([
          { title, issued: { "date-parts": [expect.arrayContaining([year])] } },
        ]);
        const author = { family: name };
        expect(data).toMatchObject([{ author: one.source.publishers.map(() => author) }]);
      }),
    );
  });

  it("reads back a person's name in two parts, and the part in its book", () => {
    expect(new Cite(citationIn("bibtex", part)).data).toMatchObject([
      {
        type: "chapter",
        title: "[Kazakhstan's Rights Drop, an opinion]",
        author: [{ family: "Stadt", given: "Robert" }],
        issued: { "date-parts": [[2009, 9]] },
        "container-title": "Kazakhstan - History",
      },
    ]);
  });
});
