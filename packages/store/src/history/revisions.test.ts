import { describe, expect, it } from "vitest";
import { KEPT_REVISIONS, nextId, stepsSince } from "./revisions.ts";

const version = (letter: string): string => letter.repeat(64);
const step = (id: string, previous: string, next: string) => ({
  id,
  previous: version(previous),
  version: version(next),
});
const chain = [step("3", "b", "c"), step("2", "a", "b"), step("1", "f", "a")];

describe("the steps since a version", () => {
  it.each([
    ["c", []],
    ["b", ["3"]],
    ["a", ["3", "2"]],
    ["f", ["3", "2", "1"]],
  ])("%s are those that came after it", (since, ids) => {
    for (const prefix of [version(since), version(since).slice(0, 8)]) {
      const found = stepsSince(chain, version("c"), prefix);
      expect(found?.version).toBe(version(since));
      expect(found?.steps.map(({ id }) => id)).toEqual(ids);
    }
  });

  it("are not known of a version that was never there", () => {
    expect(stepsSince(chain, version("c"), version("e"))).toBeUndefined();
    expect(stepsSince([], version("c"), version("e"))).toBeUndefined();
  });

  it("count from the last time that a version was there", () => {
    const back = [step("3", "b", "a"), step("2", "a", "b"), step("1", "b", "a")];
    expect(stepsSince(back, version("a"), version("b"))?.steps).toHaveLength(1);
  });

  it("are not known across a load that kept no record", () => {
    const broken = [step("3", "d", "c"), step("2", "a", "b")];
    expect(stepsSince(broken, version("c"), version("d"))?.steps).toHaveLength(1);
    expect(stepsSince(broken, version("c"), version("b"))).toBeUndefined();
    expect(stepsSince(broken, version("c"), version("a"))).toBeUndefined();
    expect(stepsSince(broken, version("e"), version("c"))).toBeUndefined();
  });
});

describe("the ids of revisions", () => {
  it("begin at one, and as text are in the order of their numbers", () => {
    const ids = [undefined, "000000000009", "000000000099"].map((last) => nextId(last).id);
    expect(ids).toEqual(["000000000001", "000000000010", "000000000100"]);
    expect(ids.toSorted()).toEqual(ids);
  });

  it("keep as many as are to be kept", () => {
    const { id, oldest } = nextId("000000000499");
    expect(Number(id) - Number(oldest) + 1).toBe(KEPT_REVISIONS);
    expect(nextId(undefined).oldest).toBe("000000000000");
  });
});
