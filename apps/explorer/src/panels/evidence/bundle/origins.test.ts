import { describe, expect, it } from "vitest";
import { groundOf, letterAt } from "./bundle.ts";
import { originsOf, type Origin } from "./origins.ts";
import { bundled, claim, indexOf } from "./testing.ts";
import { voicesOf, type DatedClaim } from "@trialgraph/model";

function origins(claims: readonly DatedClaim[], others: readonly DatedClaim[] = []) {
  const ground = { ...groundOf(indexOf(claims)), voices: voicesOf(others) };
  return originsOf(bundled(claims, others), ground);
}

const told = ({ shared, claims }: Origin) =>
  [shared.join(), ...claims.map(({ letter, basis }) => `${letter} ${basis.kind}`)].join(" | ");

describe("independent origins", () => {
  it("count a report and one that relays it once, and say how each comes to it", () => {
    const relay = claim({ from: "two", speaker: ["party"] });
    expect(origins([claim(), relay]).map(told)).toEqual(["party | A publisher | B speaker"]);
  });

  it("count each publisher, and each part of a compilation, on its own", () => {
    const claims = [claim(), claim({ from: "two" }), claim({ from: "many", part: "a" })];
    const byAuthor = claim({ from: "many", part: "g" });
    expect(origins([...claims, byAuthor]).map(told)).toEqual([
      "party | A publisher",
      "land | B publisher",
      "many/a | C part",
      "alone | D author",
    ]);
  });

  it("name the body that someone speaks for", () => {
    const leads = claim({ subject: "kozlov", relation: "LEADS", object: "party" });
    const [origin, ...rest] = origins(
      [claim(), claim({ from: "two", speaker: ["kozlov"] })],
      [leads],
    );
    expect(rest).toEqual([]);
    expect(origin?.shared).toEqual(["party"]);
    expect(origin?.claims.map((each) => each.for)).toEqual([[], ["party"]]);
  });

  it("name a person whom two texts quote, not the bodies that the person speaks for", () => {
    const leads = claim({ subject: "kozlov", relation: "LEADS", object: "party" });
    const quoted = [claim({ speaker: ["kozlov"] }), claim({ from: "two", speaker: ["kozlov"] })];
    expect(origins(quoted, [leads]).map(told)).toEqual(["kozlov | A speaker | B speaker"]);
  });
});

describe("letters", () => {
  it("go on after Z", () => {
    expect([0, 1, 25, 26, 27, 52].map(letterAt)).toEqual(["A", "B", "Z", "AA", "AB", "BA"]);
  });
});
