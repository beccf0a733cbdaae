// Gaps of those who are charged or stand trial: no verdict, no counsel is named. Pure.
import { relations, type Edge, type EntityKind, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../../data/graph-index.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import { isStated } from "../../../data/told.ts";
import { entityGap, type Gap, type Why } from "../gap.ts";
import { isNamed, playersOf, sourcesOn, type Ground } from "./ground.ts";
import { isDecidedFor, isTrialDecided } from "./outcomes.ts";

/** Who can be charged or sued as people are; a State before a committee is not. */
const CHARGEABLE: ReadonlySet<EntityKind> = new Set([
  "Person",
  "Group",
  "Organization",
  "Publication",
]);

/**
 * Whether an edge tells as a fact that its subject was charged or stood trial. An accusation of an offence
 * is none: the registry has charges for that. Over an event it has no other words for a charge.
 */
function charges({ entities }: GraphIndex, edge: Edge): boolean {
  const { prosecution, accusation } = relations[edge.relation];
  if (!isStated(edge) || edge.sensitive || prosecution?.subject !== "accused") return false;
  if (accusation) return entities.get(edge.object)?.kind === "Event";
  return prosecution.object === "charge" || prosecution.object === "proceeding";
}

function chargedIn({ index, about }: Ground, { entities }: VisibleGraph): readonly Id[] {
  return index.view.entities
    .filter(({ id, kind }) => entities.has(id) && CHARGEABLE.has(kind))
    .map(({ id }) => id)
    .filter((id) =>
      (about.get(id) ?? []).some((edge) => edge.subject === id && charges(index, edge)),
    );
}

/** The trials in which someone is charged. */
function trialsOfCharged({ index, about, trials }: Ground, id: Id): readonly Id[] {
  const own = (about.get(id) ?? []).filter((edge) => edge.subject === id && charges(index, edge));
  return [...new Set(own.flatMap((edge) => [...(trials.get(edge.id) ?? [])]))];
}

/** Those charged or on trial of whom no verdict is named, though it may be for others in their trial. */
export const withoutVerdict = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  chargedIn(ground, visible).flatMap((id) => {
    const trials = trialsOfCharged(ground, id);
    if (isDecidedFor(ground, id, trials)) return [];
    const ended = trials.filter((trial) => isTrialDecided(ground, trial));
    const why: Why =
      ended.length === 0 ? { code: "verdict" } : { code: "verdictOfTrial", ids: ended };
    return [entityGap(id, why, sourcesOn(ground, id))];
  });

const isGroup = ({ index }: Ground, id: Id): boolean => index.entities.get(id)?.kind === "Group";

/** The counsel of others who are charged in the trials of someone. */
function counselOfOthers(ground: Ground, id: Id): readonly Id[] {
  const others = trialsOfCharged(ground, id).flatMap((trial) =>
    (ground.about.get(trial) ?? [])
      .filter((edge) => charges(ground.index, edge))
      .map(({ subject }) => subject),
  );
  return [...new Set(others.flatMap((other) => playersOf(ground, other, "counsel")))];
}

function whyNoCounsel(ground: Ground, id: Id, unnamed: readonly Id[]): Why {
  if (unnamed.length > 0) return { code: "counselUnnamed", ids: unnamed };
  const ids = counselOfOthers(ground, id);
  return ids.length > 0 ? { code: "counselOfOthers", ids } : { code: "counsel" };
}

/** Those charged or on trial for whom no counsel is named; a group of lawyers is no name. */
export const withoutCounsel = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  chargedIn(ground, visible).flatMap((id) => {
    const counsel = playersOf(ground, id, "counsel");
    if (counsel.some((each) => isNamed(ground.index, each) && !isGroup(ground, each))) return [];
    return [entityGap(id, whyNoCounsel(ground, id, counsel), sourcesOn(ground, id))];
  });
