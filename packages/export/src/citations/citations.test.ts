import { describe, expect, it } from "vitest";
import { toCsl } from "./csl.ts";
import { citationIn } from "./index.ts";
import { kazakh, namelessPart, part, publishedIn, report, styles, webPage } from "./samples.ts";

const lines = (...text: readonly string[]): string => text.join("\n");
const record = (...text: readonly string[]): string => text.map((line) => `${line}\r\n`).join("");

describe("a report of an organization", () => {
  it("in APA", () => {
    expect(citationIn("apa", report)).toBe(
      "Example Foundation. (2012, December 14). Kazakhstan: EF calls on the EU to “act.” " +
        "(Quoted: “inciting 100% ‘enmity’”, characters 10–40, according to Ministry of Interior; " +
        "Trialgraph claim report-2012-12-14/017, https://example.org/#claim=report_017&lang=en)",
    );
  });

  it("in Chicago", () => {
    expect(citationIn("chicago", report)).toBe(
      "Example Foundation. Kazakhstan: EF calls on the EU to “act.” December 14, 2012. " +
        "Quoted: “inciting 100% ‘enmity’”, characters 10–40, according to Ministry of Interior. " +
        "Trialgraph claim report-2012-12-14/017, https://example.org/#claim=report_017&lang=en.",
    );
  });

  it("in BibTeX", () => {
    expect(citationIn("bibtex", report)).toBe(
      lines(
        "@report{report-2012-12-14/017,",
        "  author = {{Example Foundation}},",
        "  title = {{Kazakhstan: EF calls on the EU to “act”}},",
        "  date = {2012-12-14},",
        "  langid = {english},",
        "  keywords = {source grade: monitor},",
        "  note = {Quoted: “inciting 100\\% ‘enmity’”, characters 10–40, according to Ministry of Interior. " +
          "Trialgraph claim report-2012-12-14/017, https://example.org/\\#claim=report\\_017\\&lang=en.},",
        "}",
      ),
    );
  });

  it("in RIS", () => {
    expect(citationIn("ris", report)).toBe(
      record(
        "TY  - RPRT",
        "AU  - Example Foundation",
        "TI  - Kazakhstan: EF calls on the EU to “act”",
        "PY  - 2012",
        "DA  - 2012/12/14/",
        "LA  - en",
        "KW  - source grade: monitor",
        "N1  - Quoted: “inciting 100% ‘enmity’”, characters 10–40, according to Ministry of Interior. " +
          "Trialgraph claim report-2012-12-14/017, https://example.org/#claim=report_017&lang=en.",
        "ID  - report-2012-12-14/017",
        "ER  - ",
      ),
    );
  });
});

describe("a web page of two organizations, as a whole", () => {
  it("in APA", () => {
    expect(citationIn("apa", webPage)).toBe(
      "Partnership for Human Rights & Bureau for Human Rights and Rule of Law. " +
        "(2013, November). Will R&D of rights_law cost 5%? " +
        "https://example.com/it%27s_%7Ba%7D?b=%20&c#d (Archived at https://archive.example.com/1)",
    );
  });

  it("in Chicago", () => {
    expect(citationIn("chicago", webPage)).toBe(
      "Partnership for Human Rights and Bureau for Human Rights and Rule of Law. " +
        "“Will R&D of rights_law cost 5%?” November 2013. Accessed May 1, 2024. " +
        "https://example.com/it%27s_%7Ba%7D?b=%20&c#d. Archived at https://archive.example.com/1.",
    );
  });

  it("in BibTeX", () => {
    expect(citationIn("bibtex", webPage)).toBe(
      lines(
        "@online{page-2013-11,",
        "  author = {{Partnership for Human Rights} and {Bureau for Human Rights and Rule of Law}},",
        "  title = {{Will R\\&D of rights\\_law cost 5\\%?}},",
        "  date = {2013-11},",
        "  url = {https://example.com/it%27s_%7Ba%7D?b=%20&c#d},",
        "  urldate = {2024-05-01},",
        "  langid = {english},",
        "  keywords = {source grade: monitor},",
        "  note = {Archived at https://archive.example.com/1.},",
        "}",
      ),
    );
  });

  it("in RIS", () => {
    expect(citationIn("ris", webPage)).toBe(
      record(
        "TY  - ELEC",
        "AU  - Partnership for Human Rights",
        "AU  - Bureau for Human Rights and Rule of Law",
        "TI  - Will R&D of rights_law cost 5%?",
        "PY  - 2013",
        "DA  - 2013/11//",
        "Y2  - 2024/05/01/",
        "UR  - https://example.com/it%27s_%7Ba%7D?b=%20&c#d",
        "LA  - en",
        "KW  - source grade: monitor",
        "N1  - Archived at https://archive.example.com/1.",
        "ID  - page-2013-11",
        "ER  - ",
      ),
    );
  });
});

describe("a Kazakh text of perhaps 2018", () => {
  it("in APA, with initials", () => {
    expect(citationIn("apa", kazakh)).toBe(
      "Тулетаева, А., & Әбенұлы, Қ. (ca. 2018). Сот ісі: құқық әділеті.",
    );
  });

  it("in Chicago, the year in brackets", () => {
    expect(citationIn("chicago", kazakh)).toBe(
      "Тулетаева, Айжан, and Қайрат Әбенұлы. Сот ісі: құқық әділеті. [2018?].",
    );
  });

  it("in BibTeX", () => {
    expect(citationIn("bibtex", kazakh)).toBe(
      lines(
        "@misc{sot-2018,",
        "  author = {Тулетаева, Айжан and Әбенұлы, Қайрат},",
        "  title = {{Сот ісі: құқық әділеті}},",
        "  date = {2018?},",
        "  langid = {kazakh},",
        "  keywords = {source grade: press},",
        "  note = {Date: perhaps 2018.},",
        "}",
      ),
    );
  });

  it("in RIS", () => {
    expect(citationIn("ris", kazakh)).toBe(
      record(
        "TY  - GEN",
        "AU  - Тулетаева, Айжан",
        "AU  - Әбенұлы, Қайрат",
        "TI  - Сот ісі: құқық әділеті",
        "PY  - 2018",
        "DA  - 2018///",
        "LA  - kk",
        "KW  - source grade: press",
        "N1  - Date: perhaps 2018.",
        "ID  - sot-2018",
        "ER  - ",
      ),
    );
  });
});

describe("dates that are no day", () => {
  it.each([
    ["2013-23", "(2013, Autumn).", "Autumn 2013.", "{2013-23}", "DA  - 2013///Autumn"],
    ["2018~", "(ca. 2018).", "[ca. 2018].", "{2018~}", "N1  - Date: about 2018."],
    ["../2012", "(by 2012).", "By 2012.", "{../2012}", "N1  - Date: by 2012."],
    [
      "2012-01/2012-06",
      "(2012, January–June).",
      "January 2012–June 2012.",
      "{2012-01/2012-06}",
      "PY  - 2012",
    ],
    [
      "2012-01/2013",
      "(between January 2012 and 2013).",
      "Between January 2012 and 2013.",
      "{2012-01/2013}",
      "N1  - Date: between January 2012 and 2013.",
    ],
  ])("%s", (date, ...expected) => {
    const cited = publishedIn(kazakh, date);
    const found = styles.map((style) => citationIn(style, cited));
    for (const [at, text] of expected.entries()) expect(found[at]).toContain(text);
  });

  it("keep a year that is not known out of BibTeX's date and RIS's year", () => {
    const cited = publishedIn(kazakh, "XXXX-02-10");
    expect(citationIn("bibtex", cited)).not.toMatch(/^ {2}date/m);
    expect(citationIn("ris", cited)).not.toMatch(/^(?:PY|DA)/m);
    expect(toCsl(cited).note).toBe("Date: 10 February, year not printed.");
  });
});

it("styles are the four, each with its own text", () => {
  expect(new Set(styles.map((style) => citationIn(style, part))).size).toBe(4);
  expect(toCsl(namelessPart)).not.toHaveProperty("author");
});
