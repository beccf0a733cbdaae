import { describe, expect, it } from "vitest";
import { nextPlace } from "./walk.ts";

describe("walking over cells", () => {
  const filled = [
    [true, true, false],
    [true, false, true],
    [true, false, false],
  ];
  it.each([
    ["ArrowRight", { row: 1, column: 0 }, { row: 1, column: 2 }],
    ["ArrowLeft", { row: 1, column: 2 }, { row: 1, column: 0 }],
    ["ArrowDown", { row: 0, column: 0 }, { row: 1, column: 0 }],
    ["ArrowDown", { row: 0, column: 1 }, undefined],
    ["ArrowUp", { row: 0, column: 0 }, undefined],
    ["End", { row: 1, column: 0 }, { row: 1, column: 2 }],
    ["Home", { row: 1, column: 2 }, { row: 1, column: 0 }],
    ["Enter", { row: 1, column: 2 }, undefined],
  ])("%s from %o", (key, from, to) => {
    expect(nextPlace(filled, from, key)).toEqual(to);
  });
});
