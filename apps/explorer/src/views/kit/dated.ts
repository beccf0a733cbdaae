// Whether a claim says when what it tells happened: the one measure by which views count dates. Pure.
import type { DatedClaim } from "@trialgraph/model";

/** Whether the text of a claim gives a date, be it without the year; one that is inferred is none. */
export const isDated = ({ date }: DatedClaim): boolean => date !== undefined;
