import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Every text of some words by its path. */
function textsOf(words: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[path + key, value]] : [...textsOf(value, `${path}${key}.`)],
    ),
  );
}

const keysOf = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, "")))].toSorted();

const holes = (text: string): readonly string[] =>
  [
    ...new Set([...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)].map(([, name]) => name ?? "")),
  ].toSorted();

const english = textsOf(en);

describe.each([
  ["ru", textsOf(ru), /[а-яё]/i],
  ["kk", textsOf(kk), /[а-яәғқңөұүһі]/i],
])("the words in %s", (language, texts, letters) => {
  it("say everything that the English ones say, and no more", () => {
    expect(keysOf(texts)).toEqual(keysOf(english));
  });

  it("have the plural forms of their language", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of [...english.keys()].filter((each) => each.endsWith("_other"))) {
      const found = forms.filter((form) => texts.has(key.replace(PLURAL, `_${form}`)));
      expect([key, found.toSorted()]).toEqual([key, forms.toSorted()]);
    }
  });

  it("fill in what the English ones fill in", () => {
    for (const [key, text] of texts) {
      const other = english.get(key) ?? english.get(key.replace(PLURAL, "_other")) ?? "";
      const given = holes(text).filter((name) => name !== "count");
      expect([key, given]).toEqual([key, holes(other).filter((name) => name !== "count")]);
    }
  });

  it("are words of that language", () => {
    const foreign = [...texts].filter(
      ([, text]) => !letters.test(text) && /[a-z]{4}/i.test(text.replace(/\{\{\w+\}\}/g, "")),
    );
    expect(foreign.map(([key]) => key)).toEqual([]);
  });
});
