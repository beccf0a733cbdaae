// What the tests cite: a report, a web page, a part in a compilation, a Kazakh text without a sure date.
import { Source } from "@trialgraph/model";
import type { CitedClaim } from "./cited-claim.ts";
import type { CitationStyle } from "./index.ts";

/** All styles. */
export const styles = ["apa", "chicago", "bibtex", "ris"] as const satisfies CitationStyle[];

const common = { language: "en", sha256: "0".repeat(64), length: 90_000 };
const names: Readonly<Record<string, string>> = {
  foundation: "Example Foundation",
  partnership: "Partnership for Human Rights",
  bureau: "Bureau for Human Rights and Rule of Law",
  mill: "Mill (mill.example.com)",
  stadt: "Robert Stadt",
  ministry: "Ministry of Interior",
  tuletayeva: "Айжан Тулетаева",
  kairat: "Қайрат Әбенұлы",
};
const people = new Set(["stadt", "tuletayeva", "kairat"]);

const nameOf = (id: string): string => names[id] ?? id;
const kindOf = (id: string) => (people.has(id) ? "Person" : "Organization");

const claimAt = (source: string, part?: string): NonNullable<CitedClaim["claim"]> => ({
  id: `${source}/017`,
  cite: { start: 10, end: 40, quote: "inciting 100% “enmity”", ...(part && { part }) },
});

/** A text of one organization without an address, and a claim in it. */
export const report: CitedClaim = {
  source: Source.parse({
    ...common,
    id: "report-2012-12-14",
    title: "Kazakhstan: EF calls on the EU to “act”",
    publishers: ["foundation"],
    published: "2012-12-14",
    grade: "monitor",
  }),
  claim: { ...claimAt("report-2012-12-14"), speaker: ["ministry"] },
  nameOf,
  kindOf,
  address: "https://example.org/#claim=report_017&lang=en",
};

/** A web page of two organizations, archived and seen on a day; the page, not a claim, is cited. */
export const webPage: CitedClaim = {
  source: Source.parse({
    ...common,
    id: "page-2013-11",
    title: "Will R&D of rights_law cost 5%?",
    publishers: ["partnership", "bureau"],
    published: "2013-11",
    retrieved: "2024-05-01",
    grade: "monitor",
    url: "https://example.com/it's_{a}?b=%20&c#d",
    archived: "https://archive.example.com/1",
  }),
  nameOf,
  kindOf,
};

const compilation = Source.parse({
  ...common,
  id: "history",
  title: "Kazakhstan - History",
  publishers: ["mill"],
  published: "2022-07",
  grade: "aggregator",
  url: "https://mill.example.com/16417",
  parts: [
    {
      id: "g",
      at: [0, 100],
      what: "Kazakhstan's Rights Drop, an opinion",
      author: ["stadt"],
      grade: "press",
      published: "2009-09",
      url: "https://press.example.com/b_276759",
    },
    { id: "c", at: [100, 200], what: "text on a dialogue (author not named)" },
  ],
});

/** A claim in a part that has an author, a date and an address of its own. */
export const part: CitedClaim = {
  source: compilation,
  claim: claimAt("history", "g"),
  nameOf,
  kindOf,
};

/** A claim in a part of which neither author nor date is known. */
export const namelessPart: CitedClaim = { ...part, claim: claimAt("history", "c") };

/** A Kazakh text by two people, of perhaps 2018. */
export const kazakh: CitedClaim = {
  source: Source.parse({
    ...common,
    id: "sot-2018",
    title: "Сот ісі: құқық әділеті",
    publishers: ["tuletayeva", "kairat"],
    published: "2018?",
    language: "kk",
    grade: "press",
  }),
  nameOf,
  kindOf,
};

/** The same source with another date. */
export const publishedIn = (cited: CitedClaim, published: string): CitedClaim => ({
  ...cited,
  source: { ...cited.source, published },
});
