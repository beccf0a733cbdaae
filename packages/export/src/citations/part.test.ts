import { describe, expect, it } from "vitest";
import { toCsl } from "./csl.ts";
import { citationIn } from "./index.ts";
import { namelessPart, part, report } from "./samples.ts";

describe("a part of a compilation, with author, date and address of its own", () => {
  it("in APA", () => {
    expect(citationIn("apa", part)).toBe(
      "Stadt, R. (2009, September). [Kazakhstan’s Rights Drop, an opinion]. In Kazakhstan - History. " +
        "Mill (mill.example.com). https://mill.example.com/16417 (Quoted: “inciting 100% ‘enmity’”, " +
        "part g, characters 10–40; Trialgraph claim history/017; " +
        "On its own at https://press.example.com/b_276759; Contained in a text of July 2022)",
    );
  });

  it("in Chicago", () => {
    expect(citationIn("chicago", part)).toBe(
      "Stadt, Robert. Kazakhstan's Rights Drop, an opinion. September 2009. " +
        "In “Kazakhstan - History,” Mill (mill.example.com), July 2022. https://mill.example.com/16417. " +
        "Quoted: “inciting 100% ‘enmity’”, part g, characters 10–40. Trialgraph claim history/017. " +
        "On its own at https://press.example.com/b_276759.",
    );
  });

  it("in BibTeX", () => {
    expect(citationIn("bibtex", part).split("\n")).toEqual([
      "@incollection{history/017,",
      "  author = {Stadt, Robert},",
      "  title = {{[Kazakhstan's Rights Drop, an opinion]}},",
      "  booktitle = {{Kazakhstan - History}},",
      "  publisher = {Mill (mill.example.com)},",
      "  date = {2009-09},",
      "  url = {https://mill.example.com/16417},",
      "  langid = {english},",
      "  keywords = {source grade: press},",
      "  note = {Quoted: “inciting 100\\% ‘enmity’”, part g, characters 10–40. Trialgraph claim history/017. " +
        "On its own at https://press.example.com/b\\_276759. Contained in a text of July 2022.},",
      "}",
    ]);
  });

  it("in RIS", () => {
    expect(citationIn("ris", part).split("\r\n")).toEqual([
      "TY  - CHAP",
      "AU  - Stadt, Robert",
      "TI  - [Kazakhstan's Rights Drop, an opinion]",
      "T2  - Kazakhstan - History",
      "PB  - Mill (mill.example.com)",
      "PY  - 2009",
      "DA  - 2009/09//",
      "UR  - https://mill.example.com/16417",
      "LA  - en",
      "KW  - source grade: press",
      "N1  - Quoted: “inciting 100% ‘enmity’”, part g, characters 10–40. Trialgraph claim history/017. " +
        "On its own at https://press.example.com/b_276759. Contained in a text of July 2022.",
      "ID  - history/017",
      "ER  - ",
      "",
    ]);
  });
});

describe("a part without an author or a date", () => {
  it("begins with what it is, and says whose date it has", () => {
    expect(citationIn("apa", namelessPart)).toBe(
      "[Text on a dialogue (author not named)]. (2022, July). In Kazakhstan - History. " +
        "Mill (mill.example.com). https://mill.example.com/16417 (Quoted: “inciting 100% ‘enmity’”, " +
        "part c, characters 10–40; Trialgraph claim history/017; " +
        "Its own date is not known: the date is that of the text it is in)",
    );
    expect(citationIn("chicago", namelessPart)).toMatch(
      /^Text on a dialogue \(author not named\)\. In “Kazakhstan - History,” Mill \(mill\.example\.com\), July 2022\. /,
    );
  });
});

describe("CSL-JSON", () => {
  it("has what is known of a part", () => {
    expect(toCsl(part)).toEqual({
      id: "history/017",
      type: "chapter",
      title: "[Kazakhstan's Rights Drop, an opinion]",
      author: [{ family: "Stadt", given: "Robert" }],
      issued: { "date-parts": [[2009, 9]] },
      "container-title": "Kazakhstan - History",
      publisher: "Mill (mill.example.com)",
      URL: "https://mill.example.com/16417",
      language: "en",
      keyword: "source grade: press",
      note:
        "Quoted: “inciting 100% ‘enmity’”, part g, characters 10–40. Trialgraph claim history/017. " +
        "On its own at https://press.example.com/b_276759. Contained in a text of July 2022.",
    });
  });

  it("leaves out what is not known", () => {
    const { source, nameOf } = report;
    expect(toCsl({ source, nameOf })).toStrictEqual({
      id: "report-2012-12-14",
      type: "report",
      title: "Kazakhstan: EF calls on the EU to “act”",
      author: [{ literal: "Example Foundation" }],
      issued: { "date-parts": [[2012, 12, 14]] },
      language: "en",
      keyword: "source grade: monitor",
    });
  });
});
