import { describe, expect, it } from "vitest";
import { Certainty } from "../../edge/edge.ts";
import { relationNames, relations, type RelationName } from "../../relations/index.ts";
import { sentenceOf, verbOf } from "./english.ts";

const directions = ["forward", "inverse"] as const;
const ends = relationNames.flatMap((name) => directions.map((from) => ({ name, from })));
const phrases = ends.map(({ name, from }) => relations[name][from]);

const comings = (["planned", "feared"] as const).flatMap((how) =>
  (["singular", "plural"] as const).map((many) => [how, many] as const),
);

/** The verbs that facts begin with, the auxiliaries among them; and those whose past is the bare form. */
const assertedHeads = new Set(phrases.map(({ plain }) => plain.split(" ")[0]));
const SAME_IN_PAST = new Set(["put", "cost"]);

/** What is said to have been so: "have prosecuted", "have been banned by". */
const perfects = new Set(
  phrases
    .filter(({ plain }) => !plain.startsWith("has "))
    .map(({ infinitive }) => infinitive)
    .filter((infinitive) => infinitive.startsWith("have ")),
);

describe("English wording", () => {
  it("tells a fact as a fact, from both ends, of one and of several", () => {
    const charged = sentenceOf("Kozlov", "CHARGED_WITH", "stated", "Art. 164");
    expect(charged).toBe("Kozlov was charged with Art. 164");
    expect(verbOf("PROSECUTED_BY", "stated", "inverse")).toBe("prosecuted");
    expect(verbOf("KILLED_IN", "stated", "forward", "plural")).toBe("were killed in");
    expect(verbOf("LEADS", "stated", "forward", "plural")).toBe("lead");
    expect(verbOf("CRITICIZED", "stated", "forward", "plural")).toBe("criticized");
  });

  it("says how it is known, where it is not a fact", () => {
    expect(verbOf("ILL_TREATED_BY", "alleged")).toBe("is alleged to have been ill-treated by");
    expect(verbOf("ILL_TREATED_BY", "alleged", "forward", "plural")).toBe(
      "are alleged to have been ill-treated by",
    );
    expect(verbOf("ACCUSED_OF", "alleged")).toBe("was accused of");
    expect(verbOf("ACCUSED_OF", "not-found")).toBe("was not shown to be guilty of");
  });

  it("never tells anything less than stated in the words of a fact", () => {
    const weaker = Certainty.options.filter((certainty) => certainty !== "stated");
    const told = relationNames.filter((name) => !relations[name].accusation);
    for (const name of told) {
      for (const direction of directions) {
        const plain = relations[name][direction].plain;
        for (const certainty of weaker) expect(verbOf(name, certainty, direction)).not.toBe(plain);
      }
    }
  });

  it("tells what is planned or feared as still to come, from both ends", () => {
    expect(verbOf("BANNED_BY", "planned")).toBe("is planned to be banned by");
    expect(verbOf("PARTICIPATED_IN", "planned", "forward", "plural")).toBe(
      "are planned to take part in",
    );
    expect(verbOf("HOLDS_POST", "planned", "inverse")).toBe("is planned to have as office holder");
    expect(verbOf("ILL_TREATED_BY", "feared")).toBe("may, it is feared, be ill-treated by");
    expect(verbOf("PROSECUTED_BY", "feared", "inverse", "plural")).toBe(
      "may, it is feared, prosecute",
    );
  });

  it("asserts nothing past or present of what is planned or feared", () => {
    for (const { name, from } of ends) {
      for (const [how, many] of comings) {
        const words = sentenceOf("X", name, how, "Y", from, many);
        const [, bare = ""] =
          /^X (?:(?:is|are) planned to|may, it is feared,) (.+) Y$/.exec(words) ?? [];
        const [head = ""] = bare.split(" ");
        expect(head, words).not.toBe("");
        expect(SAME_IN_PAST.has(head) || !assertedHeads.has(head), words).toBe(true);
        expect(perfects.has(bare), words).toBe(false);
      }
    }
  });

  it("speaks of several with nouns of several", () => {
    const several = (name: RelationName, how: Certainty = "stated") =>
      verbOf(name, how, "forward", "plural");
    expect(several("DEFENDANT_IN")).toBe("were defendants in");
    expect(several("DEFENDANT_IN", "alleged")).toBe("are alleged to have been defendants in");
    expect(several("PARTY_TO", "planned")).toBe("are planned to be parties to");
    expect(several("HOLDS_POST")).toBe("hold posts in");
    expect(several("REQUEST_REFUSED_BY")).toBe("had a request refused by");
    expect(verbOf("HEARD_BY", "stated", "inverse", "plural")).toBe("had before them");
    expect(verbOf("WORKS_FOR", "stated", "inverse", "plural")).toBe("have on their staff");
    const clashes = ends.flatMap(({ name, from }) =>
      Certainty.options
        .map((how) => verbOf(name, how, from, "plural"))
        .filter((verb) =>
          /\b(?:were|are|be|been|hold) an? |^(?:was|is|has) |\bits?\b(?! is feared)/.test(verb),
        ),
    );
    expect(clashes).toEqual([]);
  });

  it("builds an infinitive for every relation in both directions", () => {
    for (const { forward, inverse } of Object.values(relations)) {
      for (const { infinitive } of [forward, inverse]) {
        expect(infinitive).toMatch(/^[a-z]+/);
        expect(infinitive).not.toMatch(/^(?:was|were|is|has|had)\b|>/);
      }
    }
  });
});
