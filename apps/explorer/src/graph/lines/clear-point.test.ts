import { describe, expect, it } from "vitest";
import { clearPoint } from "./clear-point.ts";
import { pageLine, type PageNode } from "./line-geometry.ts";

const at = (x: number, y: number): PageNode => ({ x, y, kind: "Person", size: 10, ringed: false });
const lane = { offset: 0, of: 1 };
const line = pageLine(at(0, 0), at(400, 0), lane);
const nothing = { nodes: [], lines: [line] };

describe("clearPoint", () => {
  it("is the middle where nothing covers the line", () => {
    expect(clearPoint(line, nothing)).toEqual({ x: 200, y: 0 });
  });

  it("keeps off nodes and other lines", () => {
    const node = clearPoint(line, { ...nothing, nodes: [at(200, 5)] });
    expect(Math.abs(node.x - 200)).toBeGreaterThan(12);
    const other = pageLine(at(200, -200), at(200, 200), lane);
    expect(
      Math.abs(clearPoint(line, { ...nothing, lines: [line, other] }).x - 200),
    ).toBeGreaterThan(6);
  });

  it("is the middle where all of the line is covered", () => {
    expect(clearPoint(line, { ...nothing, lines: [line, { ...line }] })).toEqual({ x: 200, y: 0 });
  });
});
