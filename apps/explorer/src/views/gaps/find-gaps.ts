// All gaps among what is visible, by kind. Pure.
import { entityKinds, type Id } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Filters } from "../../state/filters.ts";
import { groundOf } from "./finding/ground.ts";
import { hardlyTold, onlyAlleged, onOneOrigin, onWhichSourcesDiffer } from "./finding/lines.ts";
import { withoutCounsel, withoutVerdict } from "./finding/people.ts";
import { withoutCourt, withoutJudge, withoutOutcome } from "./finding/proceedings.ts";
import { undated } from "./finding/undated.ts";
import type { Gap, GapKind } from "./gap.ts";

/** The gaps of each kind. */
export type Gaps = Readonly<Record<GapKind, readonly Gap[]>>;

/** By kind (people first), then by name. */
function byKind(index: GraphIndex, gaps: readonly Gap[]): readonly Gap[] {
  const place = (id: Id) => {
    const kind = index.entities.get(id)?.kind;
    return kind ? entityKinds.indexOf(kind) : entityKinds.length;
  };
  return gaps.toSorted(
    (a, b) =>
      place(a.key) - place(b.key) || nameOf(index, a.key).localeCompare(nameOf(index, b.key), "en"),
  );
}

/** First what most sources could have said. */
const byChance = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.toSorted((a, b) => b.could.length - a.could.length);

/**
 * The gaps of what is visible. What is missing is looked for in the whole graph: that a filter leaves
 * out the judge of a trial is no gap.
 */
export function findGaps(index: GraphIndex, visible: VisibleGraph, filters: Filters): Gaps {
  const ground = groundOf(index);
  return {
    verdict: byKind(index, withoutVerdict(ground, visible)),
    outcome: byChance(withoutOutcome(ground, visible)),
    judge: byChance(withoutJudge(ground, visible)),
    court: byChance(withoutCourt(ground, visible)),
    counsel: byKind(index, withoutCounsel(ground, visible)),
    disputed: onWhichSourcesDiffer(ground, visible),
    alleged: byChance(onlyAlleged(ground, visible)),
    single: byChance(onOneOrigin(ground, visible)),
    undated: undated(index, visible, filters),
    lonely: byKind(index, hardlyTold(ground, visible)),
  };
}
