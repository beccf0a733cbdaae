// The claims of a document in the order of its text, and how to go from one to the next. Pure.
import type { ClaimId, DatedClaim } from "@trialgraph/model";
import type { At } from "../../../state/pages.ts";

/** Claims by where they begin in the text, the shorter first. */
export const inReadingOrder = (claims: readonly DatedClaim[]): readonly DatedClaim[] =>
  claims.toSorted(
    (a, b) => a.cite.start - b.cite.start || a.cite.end - b.cite.end || (a.id < b.id ? -1 : 1),
  );

/** Where one is among the claims: `nth` from 1, left out where at none; and the ones before and after. */
export interface Steps {
  readonly nth?: number;
  readonly previous?: DatedClaim;
  readonly next?: DatedClaim;
}

/** The steps from a claim, else from a place in the text, else from the beginning. */
export function stepsFrom(
  ordered: readonly DatedClaim[],
  chosen: ClaimId | undefined,
  at: At | undefined,
): Steps {
  const place = ordered.findIndex(({ id }) => id === chosen);
  if (place === -1) {
    const start = at?.[0] ?? 0;
    const next = ordered.find(({ cite }) => cite.start >= start);
    const previous = ordered.findLast(({ cite }) => cite.start < start);
    return { ...(previous && { previous }), ...(next && { next }) };
  }
  const [previous, next] = [ordered[place - 1], ordered[place + 1]];
  return { nth: place + 1, ...(previous && { previous }), ...(next && { next }) };
}
