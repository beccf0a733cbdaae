import { describe, expect, it } from "vitest";
import { Certainty } from "./edge/edge.ts";
import { relationNames, relations } from "./relations/index.ts";
import { sentenceOf, verbOf } from "./wording.ts";

describe("wording", () => {
  it("tells a fact as a fact, from both ends", () => {
    expect(sentenceOf("Kozlov", "CHARGED_WITH", "stated", "Art. 164")).toBe(
      "Kozlov was charged with Art. 164",
    );
    expect(verbOf("PROSECUTED_BY", "stated", "inverse")).toBe("prosecuted");
  });

  it("never tells anything less than stated in the words of a fact", () => {
    const weaker = Certainty.options.filter((certainty) => certainty !== "stated");
    for (const name of relationNames) {
      for (const direction of ["forward", "inverse"] as const) {
        const plain = relations[name][direction].plain;
        for (const certainty of weaker) expect(verbOf(name, certainty, direction)).not.toBe(plain);
      }
    }
  });

  it("builds an infinitive for every relation in both directions", () => {
    for (const { forward, inverse } of Object.values(relations)) {
      for (const { infinitive } of [forward, inverse]) {
        expect(infinitive).toMatch(/^[a-z]+/);
        expect(infinitive).not.toMatch(/\b(?:was|were|is|>)\b/);
      }
    }
  });
});
