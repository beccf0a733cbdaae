import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, occursIn, searchable } from "./fold.ts";

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

const written = fc.string({ unit: fc.constantFrom(..."akhKiyeEsvlotzNА еЕЫхщйяюцУ-á") });

describe("a name", () => {
  it.each([
    "Kazakhstan",
    "Nazarbayev",
    "Aliyev",
    "Society",
    "Tuletayeva",
    "Назарбаев",
    "Ерғалиева",
  ])("%s is found by all that it begins with", (name) => {
    for (let end = 1; end <= name.length; end += 1) {
      expect(occursIn(name.slice(0, end), searchable(name)), name.slice(0, end)).toBe(true);
    }
  });

  it("is found by all that it begins with, whatever it is", () => {
    fc.assert(
      fc.property(written, fc.nat(), (name, length) => {
        expect(occursIn(name.slice(0, length % (name.length + 1)), searchable(name))).toBe(true);
      }),
    );
  });

  it.each([
    ["тулетай", "Tuletayeva"],
    ["Nazarbay", "Назарбаев"],
    ["tuletaeva", "Тулетаева"],
    ["yergalieva", "Ергалиева"],
  ])("%s is found in %s", (typed, name) => {
    expect(occursIn(typed, searchable(name))).toBe(true);
  });

  it("is not found by another", () => {
    expect(occursIn("Kozlova", searchable("Kozlov"))).toBe(false);
  });
});
