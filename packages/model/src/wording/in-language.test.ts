import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Certainty } from "../edge/edge.ts";
import { entityKinds } from "../entity.ts";
import { families, relationNames, relations } from "../relations/index.ts";
import { sentenceOf, verbOf } from "./en/english.ts";
import {
  certaintyMarkIn,
  familyTitlesIn,
  kindNamesIn,
  languages,
  sentenceIn,
  shortIn,
  verbIn,
  wordingIn,
} from "./in-language.ts";

const certainties = Certainty.options;
const unsure = certainties.filter((certainty) => certainty !== "stated");
const directions = ["forward", "inverse"] as const;
const dashed = ["ru", "kk"] as const;

const cases = relationNames.flatMap((relation) =>
  directions.flatMap((direction) =>
    certainties.map((certainty) => ({ relation, direction, certainty })),
  ),
);

const shown = [
  ...cases.flatMap(({ relation, certainty, direction }) =>
    dashed.map((language) => ({
      language,
      text: verbIn(language, relation, certainty, direction),
    })),
  ),
  ...dashed.flatMap((language) => [
    ...relationNames.map((relation) => ({ language, text: shortIn(language, relation) })),
    ...unsure.map((certainty) => ({ language, text: certaintyMarkIn(language, certainty) })),
    ...families.map((family) => ({ language, text: familyTitlesIn[language][family] })),
    ...entityKinds.flatMap((kind) =>
      [kindNamesIn[language][kind].one, kindNamesIn[language][kind].many].map((text) => ({
        language,
        text,
      })),
    ),
  ]),
];

describe("sentences in every language", () => {
  it("hold both names untouched, in their order, whatever they are", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(name, name, language, fc.constantFrom(...cases), (from, to, tongue, said) => {
        const { relation, certainty, direction } = said;
        const words = wordingIn(tongue, relation, certainty, direction);
        const sentence = sentenceIn(tongue, from, relation, certainty, to, direction);
        expect(words).toContain(verbIn(tongue, relation, certainty, direction));
        expect(sentence).toBe(`${from} ${words} ${to}`);
      }),
    );
  });

  it("put Russian and Kazakh words between one dash and one colon, the same for several", () => {
    for (const { relation, certainty, direction } of cases) {
      for (const language of dashed) {
        const verb = wordingIn(language, relation, certainty, direction, "plural");
        expect(verb).toBe(`— ${verbIn(language, relation, certainty, direction)}:`);
        expect(verb).toMatch(/^— [^\s—:][^—:]*[^\s—:,]:$/u);
        expect(verb).not.toMatch(/ {2}|undefined/u);
      }
    }
  });

  it("leave English as it is", () => {
    expect(verbIn("en", "KILLED_IN", "alleged", "forward", "plural")).toBe(
      verbOf("KILLED_IN", "alleged", "forward", "plural"),
    );
    expect(sentenceIn("en", "A", "SIGNED", "planned", "B")).toBe(
      sentenceOf("A", "SIGNED", "planned", "B"),
    );
  });

  it("read as they should", () => {
    const charged = sentenceIn("ru", "Kozlov", "CHARGED_WITH", "stated", "Art. 164");
    expect(charged).toBe("Kozlov — предъявленное обвинение: Art. 164");
    expect(sentenceIn("ru", "Tuletaeva", "ILL_TREATED_BY", "alleged", "police")).toBe(
      "Tuletaeva — как утверждается, жестокое обращение со стороны: police",
    );
    expect(sentenceIn("ru", "A", "MEMBER_OF", "negative", "B")).toContain("по сообщениям, нет ");
    expect(sentenceIn("kk", "Kozlov", "CHARGED_WITH", "stated", "Art. 164")).toBe(
      "Kozlov — тағылған айып: Art. 164",
    );
    expect(sentenceIn("kk", "Tuletaeva", "ILL_TREATED_BY", "denied", "police")).toBe(
      "Tuletaeva — қатыгез қарым-қатынасқа ұшырау фактісі жоққа шығарылып отыр, кім тарапынан: police",
    );
  });
});

describe("what is not certain", () => {
  it.each(languages)("never reads as a fact, nor as another degree of doubt (%s)", (language) => {
    for (const relation of relationNames.filter((name) => !relations[name].accusation)) {
      for (const direction of directions) {
        const words = certainties.map((certainty) =>
          verbIn(language, relation, certainty, direction),
        );
        expect(new Set(words).size, `${relation} ${direction}`).toBe(certainties.length);
      }
    }
  });

  it.each(dashed)("holds the words of a fact only behind a mark (%s)", (language) => {
    for (const { relation, certainty, direction } of cases) {
      const fact = verbIn(language, relation, "stated", direction);
      expect(
        verbIn(language, relation, certainty, direction).startsWith(fact),
        `${relation} ${certainty} ${direction}`,
      ).toBe(certainty === "stated" || wordsOfAccusation(relation, certainty));
    }
  });

  it.each(languages)("is an accusation in an accusation's own words, no more (%s)", (language) => {
    const accusations = cases.filter(({ relation }) => relations[relation].accusation);
    expect(accusations.length).toBeGreaterThan(0);
    for (const { relation, certainty, direction } of accusations) {
      const accused = verbIn(language, relation, "stated", direction);
      expect(verbIn(language, relation, certainty, direction) === accused, certainty).toBe(
        certainty === "stated" || wordsOfAccusation(relation, certainty),
      );
    }
  });

  it("is an accusation, where one is planned or feared, and not the guilt", () => {
    for (const { relation, direction } of cases.filter(
      (each) => relations[each.relation].accusation,
    )) {
      for (const certainty of ["planned", "feared"] as const) {
        const said = languages.map((language) => verbIn(language, relation, certainty, direction));
        expect(said.join("; ")).toMatch(
          /be (?:accused|held against|blamed).*(?:обвинение|приписывается|приписываемая).*(?:айыпталу|кінәлану) /u,
        );
      }
    }
  });

  it.each(languages)("has a mark of its own beside a label (%s)", (language) => {
    const marks = unsure.map((certainty) => certaintyMarkIn(language, certainty));
    expect(certaintyMarkIn(language, "stated")).toBe("");
    expect(marks).not.toContain("");
    expect(new Set(marks).size).toBe(marks.length);
  });
});

function wordsOfAccusation(relation: (typeof relationNames)[number], certainty: Certainty) {
  const accusing: readonly Certainty[] = ["alleged", "opinion", "speculated"];
  return relations[relation].accusation === true && accusing.includes(certainty);
}

describe("words", () => {
  it.each(languages)("tell every relation from every other (%s)", (language) => {
    for (const direction of directions) {
      for (const certainty of certainties) {
        const words = relationNames.map((name) => verbIn(language, name, certainty, direction));
        const twice = words.filter((verb, i) => words.indexOf(verb) !== i);
        expect(twice, `${certainty} ${direction}`).toEqual([]);
      }
    }
  });

  it("are in their own letters", () => {
    const alphabets = { ru: /^[а-яё ,-]+$/iu, kk: /^[а-яёәғқңөұүһі ,-]+$/iu };
    for (const { language, text } of shown) expect(text).toMatch(alphabets[language]);
    const kazakh = cases
      .filter(({ direction }) => direction === "forward")
      .map(({ relation, certainty }) => verbIn("kk", relation, certainty));
    expect(kazakh.filter((verb) => !/[әғқңөұүһі]/iu.test(verb))).toEqual([]);
  });
});
