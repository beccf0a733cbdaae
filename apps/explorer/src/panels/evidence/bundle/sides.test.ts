import type { Conflict } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import type { GraphIndex } from "../../../data/graph-index.ts";
import { noFilters, only } from "../../../state/filters.ts";
import { bundleOf } from "./bundle.ts";
import { matchingOf } from "./matching.ts";
import { claimsOfConflict, sidesElsewhere, sidesOf } from "./sides.ts";
import { claim, indexOf, onlyEdge } from "./testing.ts";

const affirming = claim();
const denial = claim({ modality: "denied", speaker: ["land"] });
const absence = claim({ from: "two", polarity: "negative", modality: "finding" });
const deniedAbsence = claim({ from: "two", polarity: "negative", modality: "denied" });

describe("the sides of an edge", () => {
  it("are who says so, and who denies it; to deny that it is not so is to say so", () => {
    const index = indexOf([affirming, denial, absence, deniedAbsence]);
    const { affirms, denies } = sidesOf(bundleOf(index, onlyEdge(index)));
    expect(affirms.map(({ claim: { id } }) => id)).toEqual([affirming.id, deniedAbsence.id]);
    expect(denies.map(({ claim: { id } }) => id)).toEqual([denial.id, absence.id]);
  });

  it("may stand on another edge, where a listed conflict says so", () => {
    const elsewhere = claim({ object: "alone", modality: "denied" });
    const unrelated = claim({ object: "party" });
    const conflict: Conflict = {
      id: "which-trial",
      question: "Which?",
      reason: "They differ.",
      claims: [affirming.id, elsewhere.id],
      related: [unrelated.id],
    };
    const index = indexOf([affirming, elsewhere, unrelated], [conflict]);
    const edge = index.edges.get("kozlov|SENTENCED_IN|trial");
    if (!edge) throw new Error("no edge");
    const { affirms, denies } = sidesElsewhere(index, edge);
    expect([affirms, denies].map((side) => side.map(({ id }) => id))).toEqual([[], [elsewhere.id]]);
  });
});

describe("a listed conflict", () => {
  const harm = claim({ from: "two", sensitive: true });
  const conflict = { id: "c", question: "Which?", reason: "They differ." };
  const ids = (index: GraphIndex, given: Conflict, revealed: readonly string[] = []) =>
    claimsOfConflict(index, given, new Set(revealed)).covered.map(({ id }) => id);

  it("is covered while a claim that it is about, or one related to it, is", () => {
    const index = indexOf([affirming, denial, harm]);
    const about = { ...conflict, claims: [affirming.id, harm.id], related: [] };
    const besides = { ...conflict, claims: [affirming.id, denial.id], related: [harm.id] };
    expect(ids(index, about)).toEqual([harm.id]);
    expect(ids(index, besides)).toEqual([harm.id]);
    expect(ids(index, about, [harm.id])).toEqual([]);
    expect(ids(index, { ...besides, related: [] })).toEqual([]);
  });
});

describe("the filters", () => {
  const index = indexOf([affirming, denial, absence]);

  it("leave all claims in where none is on claims", () => {
    const byKind = only(noFilters, "kinds", ["Person"]);
    expect(matchingOf(index, index.view.edges, byKind)).toBeUndefined();
  });

  it("leave out the claims of other speakers", () => {
    const matching = matchingOf(index, index.view.edges, only(noFilters, "speakers", ["land"]));
    expect(matching).toMatchObject({ matching: 2, all: 3 });
    expect([...(matching?.leftOut ?? [])]).toEqual([affirming.id]);
  });
});
