import { describe, expect, it } from "vitest";
import { relationNames, relations } from "../relations/index.ts";
import { languages, shortIn, verbIn } from "./in-language.ts";

const directions = ["forward", "inverse"] as const;
const dashed = ["ru", "kk"] as const;
const cases = relationNames.flatMap((relation) =>
  directions.map((direction) => ({ relation, direction })),
);

describe("words", () => {
  it.each(languages)("are few on a line of the canvas (%s)", (language) => {
    for (const relation of relationNames) {
      const short = shortIn(language, relation);
      expect(short.length, short).toBeGreaterThan(1);
      expect(short.length, short).toBeLessThanOrEqual(35);
    }
  });

  it("are on a line of the canvas no past or present of what is planned or feared", () => {
    expect(shortIn("en", "PARTICIPATED_IN", "planned")).toBe("to take part in");
    expect(shortIn("en", "PROSECUTED_BY", "feared", "inverse")).toBe("to prosecute");
    expect(shortIn("en", "PROSECUTED_BY", "feared")).toBe("prosecuted by");
    expect(shortIn("kk", "PARTICIPATED_IN", "planned")).toBe("қатысу");
    for (const { relation, direction } of cases) {
      const { plain } = relations[relation][direction];
      for (const certainty of ["planned", "feared"] as const) {
        expect(shortIn("en", relation, certainty, direction)).not.toBe(plain);
        const told = verbIn("kk", relation, "stated", direction).replace(/,.*/, "");
        expect(shortIn("kk", relation, certainty, direction)).not.toBe(told);
      }
    }
  });

  it.each(dashed)("are on a line of the canvas from what a fact is told in (%s)", (language) => {
    for (const relation of relationNames) {
      const fact = verbIn(language, relation, "stated");
      const stems = shortIn(language, relation).match(/(?<!\p{L})\p{L}{4}/gu) ?? [];
      expect(stems.length, relation).toBeGreaterThan(0);
      expect(
        stems.filter((stem) => !fact.includes(stem)),
        `${relation}: ${fact}`,
      ).toEqual([]);
    }
  });
});
