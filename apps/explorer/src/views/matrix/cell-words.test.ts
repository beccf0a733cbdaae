import { describe, expect, it } from "vitest";
import { testWords } from "../../language/testing.ts";
import type { Language } from "@trialgraph/model";
import { sentencePieces, toldText } from "./cell-words.ts";
import { toRows } from "./data/cells.ts";
import { indexOf, told } from "./data/testing.ts";
import { noFilters } from "../../state/filters.ts";

type Claim = ReturnType<typeof told>;

const edgeOf = (claim: Claim) => {
  const [edge] = indexOf([claim]).view.edges;
  if (!edge) throw new Error("no edge");
  return edge;
};

function piecesOf(claim: Claim, language: Language = "en") {
  const index = indexOf([claim]);
  const edges = new Set(index.view.edges.map(({ id }) => id));
  const rows = toRows(index, { edges, filters: noFilters });
  const [sentence] = rows.flatMap(({ rest, unsaid }) => [...rest, ...unsaid.sentences]);
  if (!sentence) throw new Error("no sentence");
  const words = { claim: testWords("claim", language), model: testWords("model", language) };
  const ground = { index, language, matrix: testWords("matrix", language), ...words };
  return sentencePieces(sentence, ground).map(({ text }) => text);
}

describe("an edge in a cell", () => {
  it("has the short word where it is stated", () => {
    expect(toldText("en", edgeOf(told("kozlov CHARGED_WITH art-164")))).toBe("charged");
  });

  it("says in full how sure it is where it is not", () => {
    const alleged = edgeOf(told("kozlov CONVICTED_OF art-164", { modality: "alleged" }));
    expect(toldText("en", alleged)).toBe("is alleged to have been convicted of");
    const denied = edgeOf(told("kozlov ACCUSED_OF art-164", { modality: "denied" }));
    expect(toldText("en", denied)).toBe("is denied to be guilty of");
  });
});

describe("a sentence", () => {
  it("is told in the words of the data, else in years", () => {
    const years = { sentence: "seven years in prison", term: 7 };
    expect(piecesOf(told("kozlov SENTENCED_IN trial", { qualifiers: years }))).toEqual([
      "seven years in prison",
    ]);
    expect(piecesOf(told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7.5 } }))).toEqual([
      "Years: 7.5",
    ]);
  });

  it("says who banned, with names that no language inflects", () => {
    const ban = {
      qualifiers: { trial: "trial", form: "ban on journalism", duration: "three years" },
    };
    expect(piecesOf(told("kozlov BANNED_BY court", ban))).toEqual([
      "banned by Name of court",
      "ban on journalism",
      "three years",
    ]);
    expect(
      piecesOf(told("kozlov BANNED_BY court", { qualifiers: { trial: "trial" } }), "ru"),
    ).toEqual(["запрет со стороны: Name of court"]);
  });

  it("says how it is said where it is not told as a fact", () => {
    const alleged = { modality: "alleged", qualifiers: { term: 7 } } as const;
    expect(piecesOf(told("kozlov SENTENCED_IN trial", alleged))).toEqual(["Years: 7", "alleged"]);
    const denied = { modality: "denied", qualifiers: { term: 7 } } as const;
    expect(piecesOf(told("kozlov SENTENCED_IN trial", denied))).toEqual(["Years: 7", "denied"]);
    const ban = { ...denied, qualifiers: { trial: "trial" } };
    expect(piecesOf(told("kozlov BANNED_BY court", ban)).at(-1)).toBe("denied");
  });
});
