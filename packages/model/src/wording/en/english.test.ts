import { describe, expect, it } from "vitest";
import { Certainty } from "../../edge/edge.ts";
import { relationNames, relations } from "../../relations/index.ts";
import { sentenceOf, verbOf } from "./english.ts";

const directions = ["forward", "inverse"] as const;

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
    expect(verbOf("BANNED_BY", "planned")).toBe("is to be banned by");
    expect(verbOf("ILL_TREATED_BY", "feared")).toBe("is feared to be ill-treated by");
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

  it("builds an infinitive for every relation in both directions", () => {
    for (const { forward, inverse } of Object.values(relations)) {
      for (const { infinitive } of [forward, inverse]) {
        expect(infinitive).toMatch(/^[a-z]+/);
        expect(infinitive).not.toMatch(/^(?:was|were|is|has|had)\b|>/);
      }
    }
  });
});
