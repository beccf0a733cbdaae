// Coverage: is every sentence of a document borne by a claim, or read and set aside with a reason?
import { partOf, type Claim, type NoClaim, type Source } from "@trialgraph/model";
import { sentencesOf } from "../text/sentences.ts";

/** A sentence (code points, half-open), the claims whose spans overlap it, and why it carries none. */
export interface SentenceCoverage {
  readonly start: number;
  readonly end: number;
  readonly part?: string;
  readonly claims: readonly string[];
  readonly noClaim?: NoClaim;
}

/** Whether a sentence is borne by a claim, set aside with a reason, or neither. */
export const stateOf = ({ claims, noClaim }: SentenceCoverage): "claimed" | "no-claim" | "open" =>
  claims.length > 0 ? "claimed" : noClaim ? "no-claim" : "open";

/** Text outside the parts of a compilation is the compiler's and needs no accounting. */
const isAccountable = (source: Source, start: number, end: number): boolean =>
  source.parts.length === 0 || source.parts.some(({ at }) => start < at[1] && at[0] < end);

/** The sentences of a source's text with what bears them; `claims` may be those of all sources. */
export function coverageOf(
  source: Source,
  claims: readonly Claim[],
  text: string,
): readonly SentenceCoverage[] {
  const own = claims.filter(({ cite }) => cite.source === source.id);
  return sentencesOf(text)
    .filter(({ start, end }) => isAccountable(source, start, end))
    .map(({ start, end }) => {
      const part = partOf(source, start, end)?.id;
      const noClaim = source.noClaim.find(({ at }) => start < at[1] && at[0] < end);
      const bearing = own.filter(({ cite }) => start < cite.end && cite.start < end);
      return {
        start,
        end,
        ...(part !== undefined && { part }),
        claims: bearing.map(({ id }) => id),
        ...(noClaim && { noClaim }),
      };
    });
}
