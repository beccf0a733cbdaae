import { describe, expect, it } from "vitest";
import { rowAfter } from "./row-keys.ts";

describe("keys in a table", () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowUp", 3, 2],
    ["PageDown", 3, 13],
    ["PageUp", 13, 3],
    ["Home", 13, 0],
    ["End", 3, 19],
  ])("%s leads from row %i to row %i", (key, at, to) => {
    expect(rowAfter(key, at, 20)).toBe(to);
  });

  it("stop at the first and the last row", () => {
    expect(rowAfter("ArrowUp", 0, 20)).toBe(0);
    expect(rowAfter("PageDown", 15, 20)).toBe(19);
  });

  it("leave other keys alone", () => {
    expect(rowAfter("Enter", 3, 20)).toBeUndefined();
    expect(rowAfter("Tab", 3, 20)).toBeUndefined();
  });
});
