import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherLetters, scriptOf, toCyrillic, toLatin } from "./transliterate.ts";

describe("Cyrillic names in Latin letters", () => {
  it.each([
    ["Роза Тулетаева", "Roza Tuletayeva"],
    ["Евгений Жовтис", "Yevgeniy Zhovtis"],
    ["Жаңаөзен", "Zhangaözen"],
    ["Қайрат Әбенұлы", "Qayrat Äbenūly"],
    ["Щукин, ЩИ", "Shchukin, SHCHI"],
    ["Art. 164 («рознь»)", "Art. 164 («rozn»)"],
  ])("%s", (name, latin) => {
    expect(toLatin(name)).toBe(latin);
  });
});

describe("romanized names in Cyrillic", () => {
  it.each([
    ["Vladimir Kozlov", "Владимир Козлов"],
    ["Roza Tuletaeva", "Роза Тулетаева"],
    ["Yevgeny Zhovtis", "Евгений Жовтис"],
    ["Nursultan Nazarbayev", "Нурсултан Назарбаев"],
    ["Aibolat Bukenov", "Айболат Букенов"],
    ["Mutabar Tadjibaeva", "Мутабар Таджибаева"],
    ["Vladimir Bukovsky", "Владимир Буковский"],
    ["Vyacheslav Kalyuzhnyy", "Вячеслав Калюжный"],
    ["Zhanbolat Mamay", "Жанболат Мамай"],
    ["Sania Aliyev", "Сания Алиев"],
    ["Isenova (judge)", "Исенова"],
    ["Serik Qosanov-Gharip", "Серик Қосанов-Ғарип"],
  ])("%s", (name, cyrillic) => {
    expect(toCyrillic(name)).toBe(cyrillic);
  });

  it.each([
    "Harry Wu",
    "George Soros",
    "James Palmer",
    "Thor Halvorssen",
    "Ramón J. Velásquez",
    "Judge in the trial (not named)",
    "",
  ])("%s is none", (name) => {
    expect(toCyrillic(name)).toBeUndefined();
  });
});

const LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
const cyrillic = fc.string({
  unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), " ", "-"),
});
/** Syllables that read the same both ways: no soft signs, no й, no е after a vowel. */
const syllable = fc
  .tuple(fc.constantFrom(..."бвгджзклмнпрстфхцчшқғ"), fc.constantFrom(..."аиоуя"))
  .map((letters) => letters.join(""));
const name = fc
  .array(syllable, { minLength: 1, maxLength: 5 })
  .map((syllables) => syllables.join(""))
  .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));

describe("in all names", () => {
  it("no Cyrillic letter is left in Latin, and doing it again changes nothing", () => {
    fc.assert(
      fc.property(cyrillic, (text) => {
        const latin = toLatin(text);
        expect(latin).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(toLatin(latin)).toBe(latin);
      }),
    );
  });

  it("no Latin letter is left in Cyrillic, and every word keeps its capital", () => {
    const latin = fc.string({
      unit: fc.constantFrom(..."abdefghijklmnopqrstuvyzäöüş"),
      minLength: 2,
    });
    fc.assert(
      fc.property(latin, (word) => {
        const given = word.slice(0, 1).toUpperCase() + word.slice(1);
        expect(toCyrillic(given) ?? "А").toMatch(/^\p{Lu}[\p{Script=Cyrillic}]*$/u);
        expect(scriptOf(toCyrillic(given) ?? "А")).toBe("cyrillic");
      }),
    );
  });

  it("what is romanized by the rules reads back as it was", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (words) => {
        expect(toCyrillic(toLatin(words.join(" ")))).toBe(words.join(" "));
      }),
    );
  });
});

describe("a name in the other letters", () => {
  const kozlov = { kind: "Person", name: "Vladimir Kozlov", aliases: [] };

  it("is an alias of the data where there is one", () => {
    expect(otherLetters({ ...kozlov, aliases: ["V. Kozlov", "Козлов Владимир"] })).toEqual({
      text: "Козлов Владимир",
      script: "cyrillic",
      by: "source",
    });
  });

  it("is a machine's reading elsewhere, and told as that", () => {
    expect(otherLetters(kozlov)).toMatchObject({ text: "Владимир Козлов", by: "machine" });
    expect(otherLetters({ ...kozlov, kind: "Place", name: "Ақтау" })).toMatchObject({
      text: "Aqtau",
      script: "latin",
    });
  });

  it("is not made up for what is translated, or is in no one script", () => {
    expect(otherLetters({ ...kozlov, kind: "Organization" })).toBeUndefined();
    expect(otherLetters({ ...kozlov, name: "Козлов Kozlov" })).toBeUndefined();
    expect(otherLetters({ ...kozlov, name: "164" })).toBeUndefined();
  });
});
