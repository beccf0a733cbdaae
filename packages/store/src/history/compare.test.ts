import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byToldSort,
  differencesOf,
  foldDifferences,
  noDifferences,
  type Content,
  type Contents,
} from "./compare.ts";

/** A name is part of the content: the same hash never comes with two. */
const content: fc.Arbitrary<Content> = fc.constantFrom(
  { hash: "1", name: "Anna" },
  { hash: "2", name: "Boris" },
  { hash: "3" },
);
const side = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e", "constructor"), content, { maxKeys: 6 })
  .map((things): ReadonlyMap<string, Content> => new Map(Object.entries(things)));
const contents: fc.Arbitrary<Contents> = fc.record({
  entities: side,
  edges: side,
  claims: side,
  sources: side,
});

const stepsOf = (versions: readonly Contents[]) =>
  versions.slice(1).flatMap((after, i) => {
    const before = versions[i];
    return before ? [differencesOf(before, after)] : [];
  });

const only = (entities: Readonly<Record<string, string>>): Contents => ({
  ...byToldSort(() => new Map<string, Content>()),
  entities: new Map(Object.entries(entities).map(([id, hash]) => [id, { hash, name: `N${hash}` }])),
});

describe("differences", () => {
  it("added up over any number of loads are those of the first version and the last", () => {
    fc.assert(
      fc.property(fc.array(contents, { minLength: 1, maxLength: 7 }), (versions) => {
        const [first = only({})] = versions;
        const direct = differencesOf(first, versions.at(-1) ?? first);
        expect(foldDifferences(stepsOf(versions))).toEqual(direct);
      }),
      { numRuns: 500 },
    );
  });

  it("may be added up in any grouping", () => {
    fc.assert(
      fc.property(fc.array(contents, { minLength: 2, maxLength: 6 }), fc.nat(), (versions, cut) => {
        const steps = stepsOf(versions);
        const at = cut % (steps.length + 1);
        const halves = [steps.slice(0, at), steps.slice(at)].map(foldDifferences);
        expect(foldDifferences(halves)).toEqual(foldDifferences(steps));
      }),
    );
  });

  it("lead from the first version to the second, and name nothing that is alike in both", () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const { claims } = differencesOf(before, after);
        const told = new Map(claims.map((difference) => [difference.id, difference]));
        for (const id of new Set([...before.claims.keys(), ...after.claims.keys()])) {
          const [was, is] = [before.claims.get(id)?.hash, after.claims.get(id)?.hash];
          const { before: from = was, after: to = is } = told.get(id) ?? {};
          expect(told.has(id)).toBe(was !== is);
          expect([from ?? undefined, to ?? undefined]).toEqual([was, is]);
        }
      }),
    );
  });

  it.each([
    ["added and removed", [{}, { a: "1" }, {}], []],
    ["added and changed", [{}, { a: "1" }, { a: "2" }], [{ id: "a", before: null, after: "2" }]],
    [
      "removed and added with other content",
      [{ a: "1" }, {}, { a: "2" }],
      [{ id: "a", before: "1", after: "2", name: "N1" }],
    ],
    ["removed and added as it was", [{ a: "1" }, {}, { a: "1" }], []],
    ["changed and changed back", [{ a: "1" }, { a: "2" }, { a: "1" }], []],
    [
      "renamed and removed",
      [{ a: "1" }, { a: "2" }, {}],
      [{ id: "a", before: "1", after: null, name: "N1" }],
    ],
  ])("of what was %s", (_what, versions, entities) => {
    expect(foldDifferences(stepsOf(versions.map((version) => only({ ...version }))))).toEqual({
      ...noDifferences,
      entities,
    });
  });
});
