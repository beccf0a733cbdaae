// What of the matrix is selected: an accused or a charge, a cell, or all of a path.
import type { Id } from "@trialgraph/model";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { markOfThing } from "../kit/marks.ts";

/** What is selected, as questions. */
export function usePicked() {
  const marked = useMarked();
  const isEnd = (id: Id) => markOfThing(marked, id) !== undefined;
  return {
    /** Whether an accused or a charge is selected, or one of the two ends of what is. */
    isEnd,
    /** Both ends of a pair, or both of them on a path. */
    isCell: (accused: Id, charge: Id) =>
      marked.kind !== "entity" && isEnd(accused) && isEnd(charge),
    /** A cell of the row or the column of what is selected. */
    isAlong: (accused: Id, charge: Id) =>
      marked.kind === "entity" && (isEnd(accused) || isEnd(charge)),
  };
}

/** What {@link usePicked} gives. */
export type Picked = ReturnType<typeof usePicked>;
