// Sentences that nothing accounts for, and no-claim entries that point nowhere.
import type { Claim } from "@trialgraph/model";
import { coverageOf, stateOf } from "../coverage/coverage.ts";
import { problemAt } from "../located.ts";
import type { Problem } from "../problem.ts";
import type { Check, CheckContext } from "./context.ts";

const SHOWN_WORDS = 8;

const beginning = (sentence: string): string => {
  const words = sentence.split(/\s+/u);
  return words.length <= SHOWN_WORDS ? sentence : `${words.slice(0, SHOWN_WORDS).join(" ")} …`;
};

/** Every sentence of an attached document that is neither claimed nor listed as carrying no claim. */
export function openSentences(context: CheckContext): Problem[] {
  const claims = context.data.claims.flatMap(({ value }): Claim[] => (value ? [value] : []));
  return [...context.sources.values()].flatMap((source) => {
    const text = context.text(source);
    if (!text) return [];
    return coverageOf(source, claims, text.points.text)
      .filter((sentence) => stateOf(sentence) === "open")
      .map(({ start, end }) => ({
        file: `claims/${source.id}.yaml`,
        line: 1,
        message: `no claim bears the sentence at [${start}, ${end}], “${beginning(text.points.slice(start, end))}”`,
        fix: `add a claim, or an entry with its reason to no-claim/${source.id}.yaml`,
      }));
  });
}

/** No-claim entries beyond their document, or repeating a claim that is not there. */
export const checkNoClaims: Check = ({ data, sources, claimIds }) =>
  data.noClaims.flatMap(({ source, item }) => {
    const { at, repeats } = item.draft;
    const length = sources.get(source)?.length ?? Infinity;
    const beyond = at !== undefined && at[1] > length;
    const lost = repeats !== undefined && !claimIds.has(repeats) && !data.lost.ids.has(repeats);
    return [
      ...(beyond
        ? [problemAt(item, ["at"], `the span ends beyond the document (${length})`, "correct it")]
        : []),
      ...(lost
        ? [
            problemAt(
              item,
              ["repeats"],
              `there is no claim ${repeats}`,
              "name the claim it repeats",
            ),
          ]
        : []),
    ];
  });
