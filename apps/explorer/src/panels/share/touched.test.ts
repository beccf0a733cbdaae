import { ChangesView } from "@trialgraph/model";
import type { z } from "zod";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf } from "../../data/testing.ts";
import { fromAddress } from "../../state/address/index.ts";
import {
  alteredOf,
  askedFor,
  claimFates,
  goneOf,
  gonePairs,
  isAsking,
  isTouched,
  readingTally,
  sourceFates,
  talliesOf,
  touchedEdges,
} from "./touched.ts";

const charged = "kozlov|CHARGED_WITH|art";
const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
    { subject: "kozlov", relation: "MEMBER_OF", object: "party", claims: ["hrf/002"] },
    { subject: "art", relation: "DEFINED_IN", object: "code", claims: ["hrf/003"] },
  ]),
  [claimOf("hrf/001")],
);

const nothing = { added: [], removed: [], changed: [] };
type Lists = Pick<z.input<typeof ChangesView>, "entities" | "edges" | "claims" | "sources">;
type Some = { readonly [Sort in keyof Lists]?: Partial<Lists[Sort]> };

/** Changes of which only some lists hold anything. */
const changesOf = ({ entities, edges, claims, sources }: Some): ChangesView =>
  ChangesView.parse({
    version: "a".repeat(64),
    since: "b".repeat(12),
    known: true,
    loads: 1,
    entities: { ...nothing, ...entities },
    edges: { ...nothing, ...edges },
    claims: { ...nothing, ...claims },
    sources: { ...nothing, ...sources },
  });

const askedBy = (path: string, query = "") => askedFor(fromAddress(path, query).state);

const ids = (edges: readonly { readonly id: string }[]) => edges.map(({ id }) => id);

describe("what an address speaks of", () => {
  it("is what it selects, hides, pins, unfolds, stands around or hears", () => {
    const query =
      "?node=a&hide=b&pin=c:1:2&expand=d&collapse=e:roles&around=f,1&speakers=g&sources=h";
    const asked = askedBy("", query);
    expect([...asked.things].toSorted().join("")).toBe("abcdefg");
    expect([...asked.sources]).toEqual(["h"]);
    expect(isAsking(askedBy(""))).toBe(false);
  });

  it("is the claim and the document of a citation's link", () => {
    const asked = askedBy("sources/hrf", "?at=3-9&claim=hrf/001");
    expect([[...asked.claims], [...asked.sources], asked.reading]).toEqual([
      ["hrf/001"],
      ["hrf"],
      "hrf",
    ]);
  });
});

describe("a citation's link", () => {
  const asked = askedBy("sources/hrf", "?at=3-9&claim=hrf/001");

  it.each(["added", "removed", "changed"] as const)("tells that its claim was %s", (fate) => {
    const changes = changesOf({ claims: { [fate]: ["hrf/001", "other/001"] } });
    expect(claimFates(changes, asked)).toEqual([{ id: "hrf/001", fate }]);
    expect(readingTally(changes, asked)).toEqual({ added: 0, removed: 0, changed: 0, [fate]: 1 });
    expect(isTouched(index, changes, asked)).toBe(true);
  });

  it("tells that the record of its document changed", () => {
    const changes = changesOf({ sources: { changed: ["hrf", "other"] } });
    expect(sourceFates(changes, asked)).toEqual([{ id: "hrf", fate: "changed" }]);
    expect(isTouched(index, changes, asked)).toBe(true);
  });

  it("is not touched by what changed elsewhere", () => {
    const changes = changesOf({
      claims: { changed: ["hrf-2/001"] },
      edges: { changed: [charged] },
    });
    expect(isTouched(index, changes, asked)).toBe(false);
    expect(readingTally(changes, askedBy("", "?node=kozlov"))).toBeUndefined();
  });
});

describe("a link to a thing", () => {
  const asked = askedBy("", "?node=kozlov");

  it("tells of a line that changed, and of one a claim of which did", () => {
    expect(ids(touchedEdges(index, changesOf({ edges: { changed: [charged] } }), asked))).toEqual([
      charged,
    ]);
    const retold = changesOf({ claims: { changed: ["hrf/001"] } });
    expect(ids(touchedEdges(index, retold, asked))).toEqual([charged]);
    expect(touchedEdges(index, retold, askedBy("", "?node=code"))).toEqual([]);
    const both = changesOf({ claims: { changed: ["hrf/001"] }, edges: { changed: [charged] } });
    expect(touchedEdges(index, both, asked)).toHaveLength(1);
  });

  it("tells of lines that are gone, each pair once, and not where the thing itself is", () => {
    const removed = ["kozlov|A|town", "town|B|kozlov", "art|C|town"];
    const changes = changesOf({ edges: { removed } });
    expect(gonePairs(changes, asked)).toEqual([["town", "kozlov"]]);
    const entities = { removed: [{ id: "kozlov", name: "Kozlov" }] };
    const gone = changesOf({ edges: { removed }, entities });
    expect([gonePairs(gone, asked), goneOf(gone, asked)]).toEqual([[], ["Kozlov"]]);
  });

  it("tells that its own record changed", () => {
    const changes = changesOf({ entities: { changed: ["kozlov", "art"] } });
    expect(alteredOf(changes, asked)).toEqual(["kozlov"]);
    expect(isTouched(index, changes, asked)).toBe(true);
  });
});

describe("the numbers", () => {
  it("are of the sorts of which anything changed", () => {
    const changes = changesOf({ claims: { added: ["hrf/001"], removed: ["hrf/002", "hrf/003"] } });
    expect(talliesOf(changes)).toEqual([{ sort: "claims", added: 1, removed: 2, changed: 0 }]);
  });
});
