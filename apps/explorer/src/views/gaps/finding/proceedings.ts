// Gaps of trials: no judge, no court or no outcome is named. Pure.
import type { Id } from "@trialgraph/model";
import type { VisibleGraph } from "../../../graph/visible.ts";
import { entityGap, type Gap, type Why } from "../gap.ts";
import { isNamed, playersOf, sourcesOn, type Ground } from "./ground.ts";
import { isTrialDecided } from "./outcomes.ts";

const trialsIn = ({ index }: Ground, { entities }: VisibleGraph): readonly Id[] =>
  index.view.entities
    .filter(({ id, kind }) => kind === "Trial" && entities.has(id))
    .map(({ id }) => id);

/** Trials of which no document says who plays a part, or only without a name. */
function withoutPart(ground: Ground, visible: VisibleGraph, part: "judge" | "court") {
  return trialsIn(ground, visible).flatMap((trial): Gap[] => {
    const players = playersOf(ground, trial, part);
    if (players.some((id) => isNamed(ground.index, id))) return [];
    const why: Why =
      players.length === 0 ? { code: part } : { code: `${part}Unnamed`, ids: players };
    return [entityGap(trial, why, sourcesOn(ground, trial))];
  });
}

/** Trials without a named judge. */
export const withoutJudge = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  withoutPart(ground, visible, "judge");

/** Trials without a named court. */
export const withoutCourt = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  withoutPart(ground, visible, "court");

/** Trials of which no outcome is named. */
export const withoutOutcome = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  trialsIn(ground, visible)
    .filter((trial) => !isTrialDecided(ground, trial))
    .map((trial) => entityGap(trial, { code: "outcome" }, sourcesOn(ground, trial)));
