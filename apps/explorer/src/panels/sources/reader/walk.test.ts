import type { DatedClaim } from "@trialgraph/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf } from "../../../data/testing.ts";
import { inReadingOrder, stepsFrom } from "./walk.ts";

const claimAt = (id: string, start: number, end = start + 5): DatedClaim =>
  claimOf(`hrf/${id}`, { cite: { source: "hrf", start, end, quote: "charged" } });

const ordered = inReadingOrder([claimAt("c", 40), claimAt("a", 0, 20), claimAt("b", 0, 10)]);

const ids = (claims: readonly (DatedClaim | undefined)[]) => claims.map((each) => each?.id);

describe("going from claim to claim", () => {
  it("follows the text", () => {
    expect(ids(ordered)).toEqual(["hrf/b", "hrf/a", "hrf/c"]);
  });

  it("goes on from the chosen claim", () => {
    const { nth, previous, next } = stepsFrom(ordered, "hrf/a", undefined);
    expect([nth, ...ids([previous, next])]).toEqual([2, "hrf/b", "hrf/c"]);
  });

  it("goes on from a place, and begins at the beginning", () => {
    const from = stepsFrom(ordered, undefined, [12, 30]);
    expect([from.nth, ...ids([from.previous, from.next])]).toEqual([undefined, "hrf/a", "hrf/c"]);
    const first = stepsFrom(ordered, "hrf/other", undefined);
    expect(ids([first.previous, first.next])).toEqual([undefined, "hrf/b"]);
  });

  it("passes every claim once", () => {
    const starts = fc.array(fc.nat(50), { maxLength: 8 });
    fc.assert(
      fc.property(starts, (given) => {
        const claims = inReadingOrder(given.map((start, i) => claimAt(String(i), start)));
        const passed: string[] = [];
        for (
          let { next } = stepsFrom(claims, undefined, undefined);
          next;
          { next } = stepsFrom(claims, next.id, undefined)
        ) {
          passed.push(next.id);
        }
        expect(passed).toEqual(claims.map(({ id }) => id));
      }),
    );
  });
});
