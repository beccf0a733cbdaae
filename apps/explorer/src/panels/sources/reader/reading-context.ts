// What the pieces of a document's text need of the reader that they stand in.
import type { ClaimId, DatedClaim } from "@trialgraph/model";
import { createContext, useContext } from "react";
import type { Reveal } from "../../claim/Claim.tsx";

/** The claims of the document by id, what was revealed, and the id of what says where highlights lead. */
interface Reading {
  readonly claims: ReadonlyMap<ClaimId, DatedClaim>;
  readonly reveal: Reveal;
  readonly hint: string;
}

/** Provided by the document's text. */
export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The reader around a piece of text. Throws outside of one: that is a mistake in the code. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("useReading: no ReadingContext above this component");
  return reading;
}
