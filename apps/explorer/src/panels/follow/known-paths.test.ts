import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { everything } from "../../graph/visible.ts";
import { pathsAmong, toldOf } from "./known-paths.ts";

const view = graphOf([{ subject: "kozlov", relation: "CHARGED_WITH", object: "art" }]);
const index = toGraphIndex(view);

describe("paths that are known", () => {
  it("are the same ones when asked for again, and others for another picture or direction", () => {
    const visible = everything(view);
    const paths = pathsAmong(index, visible, ["kozlov", "art"]);
    expect(paths).toHaveLength(1);
    expect(pathsAmong(index, visible, ["kozlov", "art"])).toBe(paths);
    expect(pathsAmong(index, visible, ["art", "kozlov"])).not.toBe(paths);
    expect(pathsAmong(index, { ...visible, edges: new Set() }, ["kozlov", "art"])).toEqual([]);
  });

  it("are told within their number", () => {
    const paths = pathsAmong(index, everything(view), ["kozlov", "art"]);
    expect([0, 1, 7].map((nth) => toldOf(paths, nth))).toEqual([1, 1, 1]);
    expect(toldOf([], 3)).toBe(0);
  });
});
