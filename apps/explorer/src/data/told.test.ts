import { Certainty } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { edge } from "../graph/testing.ts";
import { endingKey, endingOf, endings, readEnding } from "./told.ts";

const convicted = (certainty: Certainty, sensitive = false) =>
  endingOf(edge("ann", "CONVICTED_OF", "art", { certainty, sensitive }));

describe("how an edge says that it ended", () => {
  it("is a fact only where it is stated, and nothing where it is denied or feared", () => {
    const told = Certainty.options.map((certainty) => [certainty, convicted(certainty)?.isStated]);
    expect(Object.fromEntries(told)).toEqual({
      stated: true,
      alleged: false,
      opinion: false,
      speculated: false,
    });
  });

  it("is not told where it is sensitive, or where the relation tells no outcome", () => {
    expect(convicted("stated", true)).toBeUndefined();
    expect(endingOf(edge("ann", "CHARGED_WITH", "art"))).toBeUndefined();
  });

  it("is found again by its word", () => {
    for (const ending of endings) expect(readEnding(endingKey(ending))).toEqual(ending);
    expect(readEnding("hanged")).toBeUndefined();
  });
});
