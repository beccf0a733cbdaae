// When a line is told to have happened, by the claims that it is told by. Pure.
import { dateBounds } from "@trialgraph/model";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { reportedOn } from "../../../data/voices.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { nothingTold, type Cell } from "./rows.ts";
import type { Telling, Tongue } from "./telling.ts";

/** When a claim tells that it happened: as printed; as inferred where what is printed has no year. */
function dateOf({ language, t }: Tongue, claim: IndexedClaim): string | undefined {
  const { date, dateFrom, dateTo, dateInferred } = claim;
  const isPrinted = dateInferred === undefined || (dateFrom ?? dateTo) !== undefined;
  if (isPrinted) return date && dateTextIn(language, date);
  return t("inferred", { date: dateTextIn(language, dateInferred.date) });
}

/** After any day that is told. */
const LATER = "9999";

const firstDay = ({ happened }: IndexedClaim): string | undefined => happened.from ?? happened.to;

/** As of when a state is told: of the newest of the texts that tell it. */
function asOfCell({ index, tongue, claims }: Telling): Cell {
  const newest = claims
    .map((claim) => reportedOn(claim, index.sources))
    .toSorted()
    .at(-1);
  if (newest === undefined) return nothingTold;
  const date = dateTextIn(tongue.language, newest);
  return { text: tongue.claim("asOf", { date }), by: dateBounds(newest)?.from };
}

const byFirstDay = (a: IndexedClaim, b: IndexedClaim): number =>
  (firstDay(a) ?? LATER).localeCompare(firstDay(b) ?? LATER, "en");

/** When, as the claims tell it; a state as of the text that tells it. Sorts by the first possible day. */
export function whenCell(telling: Telling): Cell {
  const { tongue, edge } = telling;
  const claims = telling.claims.toSorted(byFirstDay);
  const dates = [...new Set(claims.flatMap((claim) => dateOf(tongue, claim) ?? []))];
  if (dates.length > 0)
    return { text: dates.join("; "), by: claims.flatMap((c) => firstDay(c) ?? [])[0] };
  if (edge.asOf !== undefined) return asOfCell(telling);
  return { text: tongue.t("noDate"), by: undefined };
}
