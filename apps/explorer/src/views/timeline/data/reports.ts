// The second clock: the texts by the day they were published, with how much of each has a date.
import type { Id } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { reportedOn } from "../../../data/voices.ts";
import { isDated } from "../../kit/dated.ts";
import { shapeOf, type Shape } from "../time/shape.ts";

/**
 * A source, or the parts of one that are of the same date: its number, its date (EDTF) and where that
 * is drawn, and how many of its claims say when something happened and how many do not.
 */
export interface Report {
  readonly key: string;
  readonly source: Id;
  readonly number: number;
  readonly published: string;
  readonly shape: Shape | undefined;
  readonly dated: number;
  readonly undated: number;
}

/** The report that a claim is part of. */
export const reportOf = (index: GraphIndex, claim: IndexedClaim): string =>
  `${claim.cite.source} ${reportedOn(claim, index.sources)}`;

function toReport(index: GraphIndex, key: string, claims: readonly IndexedClaim[]): Report[] {
  const [first] = claims;
  const source = first && index.sources.get(first.cite.source);
  if (!source) return [];
  const published = reportedOn(first, index.sources);
  const dated = claims.filter(isDated).length;
  return [
    {
      key,
      source: source.id,
      number: source.number,
      published,
      shape: shapeOf(published),
      dated,
      undated: claims.length - dated,
    },
  ];
}

const placeOf = ({ shape }: Report): number => shape?.from ?? shape?.to ?? Infinity;

/** The reports that some claims are from, by date, then by number. */
export function toReports(index: GraphIndex, claims: readonly IndexedClaim[]): readonly Report[] {
  const byKey = new Map<string, IndexedClaim[]>();
  for (const claim of claims) {
    const key = reportOf(index, claim);
    const found = byKey.get(key);
    if (found) found.push(claim);
    else byKey.set(key, [claim]);
  }
  return [...byKey]
    .flatMap(([key, found]) => toReport(index, key, found))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
}
