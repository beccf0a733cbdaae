// Which sensitive claims the reader has asked to see, for as long as what shows them is open.
import type { ClaimId } from "@trialgraph/model";
import { useMemo, useState } from "react";
import type { Reveal } from "./Claim.tsx";

/** Nothing is revealed to begin with. */
export function useReveal(): Reveal {
  const [shown, setShown] = useState<ReadonlySet<ClaimId>>(new Set());
  return useMemo(
    () => ({ shown, show: (id) => setShown((before) => new Set([...before, id])) }),
    [shown],
  );
}
