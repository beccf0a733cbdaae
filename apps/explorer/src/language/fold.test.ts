import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "./fold.ts";

describe("folding", () => {
  it.each([
    ["Tuletaeva", "Тулетаева", "Tuletayeva", "Tuletaieva", "TULETAEVA"],
    ["Yevgeny", "Евгений", "Evgenii", "Yevgeniy"],
    ["Akhmedyarov", "Ахмедяров", "Ahmediarov"],
    ["Бұлдыбаев", "Būldybaev"],
  ])("%s: all spellings are one", (...spellings) => {
    expect(new Set(spellings.map(folded)).size).toBe(1);
  });

  it("keeps different names apart", () => {
    expect(folded("Козлов")).not.toBe(folded("Козлова"));
    expect(folded("Zhanar")).not.toBe(folded("Zhanat"));
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."kKhhiyeЕЫхщя á-") }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});
