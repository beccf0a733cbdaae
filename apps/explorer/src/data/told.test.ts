import { describe, expect, it } from "vitest";
import { start, transition } from "../state/app-state.ts";
import { choiceOfEnding, chosenEnding, endingKey, endings } from "./told.ts";

describe("an ending", () => {
  it("is found again by its word", () => {
    for (const ending of endings) {
      const chosen = transition(start, choiceOfEnding(ending));
      expect(Object.values(chosen.options)).toEqual([endingKey(ending)]);
      expect(chosenEnding(chosen.options)).toEqual(ending);
      expect(transition(chosen, choiceOfEnding(undefined)).options).toEqual({});
    }
    expect(chosenEnding({ outcome: "convicted" })).toBeDefined();
    for (const options of [{}, { outcome: "hanged" }]) {
      expect(chosenEnding(options)).toBeUndefined();
    }
  });
});
