import type { DatedClaim } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../state/filters.ts";
import { toRows } from "./cells.ts";
import { indexOf, told } from "./testing.ts";
import { joinPleas, joinSentences, styleOfValue, type Value } from "./values.ts";

/** What is told apart of the one accused: "claims joined: how sure". */
function valuesOf(claims: readonly DatedClaim[]) {
  const index = indexOf(claims);
  const edges = new Set(index.view.edges.map(({ id }) => id));
  const rows = toRows(index, { edges, filters: noFilters });
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const sentences = [...cells, ...rows.map(({ rest }) => ({ sentences: rest }))];
  const place = ({ id }: { id: string }) => claims.findIndex((each) => each.id === id);
  const text = (value: Value) =>
    `${value.claims
      .map(place)
      .toSorted((a, b) => a - b)
      .join(" ")}: ${styleOfValue(index, value)}`;
  return {
    sentences: sentences
      .flatMap((each) => joinSentences(index, each.sentences))
      .map(text)
      .toSorted(),
    pleas: cells.flatMap(({ pleas }) => joinPleas(pleas)).map(text),
  };
}

const sentence = (
  qualifiers: DatedClaim["qualifiers"],
  more: Partial<DatedClaim> & { from?: string } = {},
) => told("kozlov SENTENCED_IN trial", { qualifiers, ...more });
const amnesty = { from: "amnesty" };

describe("a sentence", () => {
  it("is as sure as the claims that say it, whoever else says that there was one", () => {
    const claims = [
      sentence({ term: 7, sentence: "seven years in prison" }, amnesty),
      sentence({ sentence: "the longest sentence" }),
    ];
    expect(indexOf(claims).view.edges[0]?.standing).toBe("supported");
    expect(valuesOf(claims).sentences).toEqual(["0: single", "1: single"]);
  });

  it("is told once where numbers or words are equal, and then rests on all who say it", () => {
    const years = { term: 7.5, sentence: "7.5 years' imprisonment" };
    const inWords = { term: 7.5, sentence: "seven and a half years" };
    expect(valuesOf([sentence(years), sentence(inWords, amnesty)]).sentences).toEqual([
      "0 1: supported",
    ]);
    expect(valuesOf([sentence(years), sentence(inWords)]).sentences).toEqual(["0 1: single"]);
    const words = { sentence: "prison" };
    expect(valuesOf([sentence(words), sentence(words, amnesty)]).sentences).toEqual([
      "0 1: supported",
    ]);
  });

  it("is joined with what the verdict of another source says", () => {
    const verdict = told("kozlov CONVICTED_OF art-164", {
      qualifiers: { trial: "trial", term: 7 },
      ...amnesty,
    });
    expect(valuesOf([verdict, sentence({ term: 7 })]).sentences).toEqual(["0 1: supported"]);
  });

  it.each([
    [
      "other numbers",
      [sentence({ term: 7 }), sentence({ term: 7 }), sentence({ term: { max: 7 } })],
      ["0 1: single", "2: single"],
    ],
    [
      "only some of them",
      [sentence({ term: 7 }), sentence({ term: 7, subset: "two" }, amnesty)],
      ["0: single", "1: single"],
    ],
    [
      "an allegation",
      [sentence({ term: 7 }), sentence({ term: 7 }, { ...amnesty, modality: "alleged" })],
      ["0: single", "1: alleged"],
    ],
    [
      "who fined",
      [
        told("kozlov FINED_BY court", {
          qualifiers: { amount: 100, currency: "KZT", trial: "trial" },
        }),
        sentence({ amount: 100, currency: "KZT" }, amnesty),
      ],
      ["0: single", "1: single"],
    ],
  ])("is told apart by %s", (_what, claims, expected) => {
    expect(valuesOf(claims).sentences).toEqual(expected);
  });

  it("is disputed by what another origin says of it, not by what it says of another", () => {
    const seven = sentence({ term: 7 });
    const nine = sentence({ term: 9 }, amnesty);
    const words = sentence({ sentence: "prison" });
    expect(valuesOf([seven, nine, words]).sentences).toEqual([
      "0: disputed",
      "1: disputed",
      "2: single",
    ]);
    const denied = sentence({}, { ...amnesty, modality: "denied" });
    expect(valuesOf([words, denied]).sentences).toContain("0: disputed");
  });
});

describe("a plea", () => {
  it("is not disputed where the charge is", () => {
    const plea = { qualifiers: { plea: "not guilty" } };
    const claims = [
      told("kozlov CHARGED_WITH art-164", plea),
      told("kozlov CHARGED_WITH art-164", { ...plea, ...amnesty }),
      told("kozlov CHARGED_WITH art-164", { ...amnesty, modality: "denied" }),
    ];
    expect(indexOf(claims).view.edges[0]?.standing).toBe("disputed");
    expect(valuesOf(claims).pleas).toEqual(["0 1: supported"]);
  });
});
