import { describe, expect, it } from "vitest";
import { everything } from "../../../graph/visible.ts";
import { noFilters } from "../../../state/filters.ts";
import { claim, indexOf } from "../../kit/testing.ts";
import { findGaps } from "../find-gaps.ts";

type Given = Parameters<typeof indexOf>[0];

/** Those of whom no verdict is named, with the code of the reason. */
function gapsOf(given: Given): readonly string[] {
  const index = indexOf(given);
  const { verdict } = findGaps(index, everything(index.view), noFilters);
  return verdict.map(({ key, why }) => `${key}: ${why.code}`);
}

describe("an outcome", () => {
  const accused = claim(["ann", "DEFENDANT_IN", "trial-one"]);
  const inTrial = (trial: string) => ({ qualifiers: { trial } });
  const verdictGaps = (...given: Given) => gapsOf([accused, ...given]);
  const open = ["ann: verdict"];

  it.each([
    ["a verdict", claim(["ann", "ACQUITTED_OF", "art"])],
    ["a decision about the accused", claim(["ann", "SENTENCE_REDUCED_BY", "court"])],
    ["damages to be paid", claim(["bob", "AWARDED_AGAINST", "ann"])],
    ["a fine in the trial", claim(["ann", "FINED_BY", "court"], inTrial("trial-one"))],
    [
      "what an accusation adds",
      claim(["ann", "CHARGED_WITH", "art"], { qualifiers: { outcome: "dropped" } }),
    ],
  ])("is %s", (_what, told) => {
    expect(verdictGaps(told)).toEqual([]);
  });

  it.each([
    [
      "a verdict that is only alleged",
      claim(["ann", "CONVICTED_OF", "art"], { modality: "alleged" }),
    ],
    ["damages that the accused won", claim(["ann", "AWARDED_AGAINST", "bob"])],
    ["a fine without a trial", claim(["ann", "FINED_BY", "court"])],
    ["a fine in a trial of others", claim(["ann", "FINED_BY", "court"], inTrial("trial-two"))],
    ["a fine of somebody else", claim(["bob", "FINED_BY", "court"], inTrial("trial-two"))],
  ])("is not %s", (_what, told) => {
    expect(verdictGaps(told)).toEqual(open);
  });

  it("is not what only an alleged claim of an edge adds", () => {
    const alleged = { modality: "alleged", qualifiers: { outcome: "guilty" } };
    expect(verdictGaps(claim(["ann", "DEFENDANT_IN", "trial-one"], alleged))).toEqual(open);
  });

  it("is not asked for where a charge is only alleged", () => {
    const alleged = claim(["bob", "CHARGED_WITH", "art"], { modality: "alleged" });
    expect(verdictGaps(alleged)).toEqual(open);
  });
});
