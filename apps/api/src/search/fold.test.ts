import { describe, expect, it } from "vitest";
import { hasAny, keysOf, plainText, plainWord, wordsOf } from "./fold.ts";

const alike = (one: string, other: string): boolean => {
  const keys = keysOf(other);
  return keysOf(one).some((key) => keys.includes(key));
};

describe("spellings of one name", () => {
  it.each([
    ["Tuletaeva", "Тулетаева", "Tuletayeva", "Tuletaieva", "tuletaeva"],
    ["Zhovtis", "Жовтис", "Jovtis", "Žovtis", "Z\u030Covtis"],
    ["Yevgeny", "Евгений", "Evgeniy", "Evgenii", "Jevgenij", "Yevgeni"],
    ["Akhmedyarov", "Ахмедьяров", "Ahmedyarov", "Akhmed’iarov", "Ahmedʹârov", "Ahmedjarov"],
    ["Kalyuzhnyy", "Калюжный", "Kaliuzhny", "Kalûžnyj", "Kalyuzhniy"],
    ["Soloviev", "Соловьёв", "Solovyov", "Solov'ev", "Solovʹëv", "Solovjov"],
    ["Tsoi", "Цой", "Tsoy", "Coj"],
    ["Shchukin", "Щукин", "Ŝukin", "Schukin"],
    ["Tadjibaeva", "Таджибаева", "Tadzhibayeva", "Tajibaeva"],
    ["Yury", "Юрий", "Iurii", "Jurij", "Yuriy"],
    ["Zhanaozen", "Жаңаөзен", "Жанаозен", "Zhangaözen", "Jañaözen", "Janaozen"],
    ["Kassym", "Қасым", "Qasym", "Kasim", "Касым"],
    ["Aliev", "Әлиев", "Aliyev", "Äliev", "Алиев"],
    ["Gabdullin", "Ғабдуллин", "Ghabdullin", "Ğabdullin"],
    ["Nursultan", "Нұрсұлтан", "Nūrsūltan", "Нурсултан"],
    ["Viktor", "Виктор", "Victor"],
    ["Kazakhstan’s", "Kazakhstan's", "Kazakhstan"],
  ])("%s: each is found under the other's", (...spellings) => {
    for (const one of spellings) {
      for (const other of spellings)
        expect([one, other, alike(one, other)]).toEqual([one, other, true]);
    }
  });

  it.each([
    ["Kozlov", "Козлова"],
    ["Aliev", "Aminov"],
    ["Zhanar", "Zhanbolat"],
    ["Sania", "Semenova"],
  ])("%s is not %s", (one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});

describe("words", () => {
  it("stand where they stand in the text, without what closes a sentence", () => {
    const text = "Kozlov (the leader) «was» tried — in Aktau.";
    const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(["Kozlov", "the", "leader", "was", "tried", "in", "Aktau"]);
  });

  it("are those with a letter or a digit", () => {
    expect(wordsOf("😀 … -- ’ () 164")).toMatchObject([{ keys: ["164"] }]);
    expect(plainWord("’")).toBe("");
    expect(plainText("Art. 164, «Әділ сөз»")).toBe(" art 164 adil soz ");
    expect(hasAny("Roza Tuletaeva", new Set(keysOf("Тулетаева")))).toBe(true);
    expect(hasAny("", new Set(keysOf("Тулетаева")))).toBe(false);
  });
});
