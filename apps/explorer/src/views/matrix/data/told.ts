// What the edges of prosecutions tell of someone accused: of what, how it ended, how it was punished.
import {
  relationNames,
  relations,
  stanceOf,
  type Amount,
  type Edge,
  type Id,
  type Outcome,
  type Prosecution,
} from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import { isStated } from "../../../data/told.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import { isOfProsecution, isVerdict, tellsVerdict } from "../../kit/proceedings.ts";

/** An edge with those of its claims that are shown. */
export interface Told {
  readonly edge: Edge;
  readonly claims: readonly IndexedClaim[];
}

/** What an edge between an accused and a charge tells: an accusation, or a verdict. */
export interface ToldOfCharge extends Told {
  readonly outcome: Outcome | undefined;
}

const prosecutionOf = ({ relation }: Edge): Prosecution | undefined =>
  relations[relation].prosecution;

/** Whether an edge leads from someone accused to a charge. */
function isOfCharge({ entities }: GraphIndex, edge: Edge): boolean {
  const step = prosecutionOf(edge);
  return (
    step?.subject === "accused" &&
    step.object === "charge" &&
    entities.get(edge.object)?.kind === "Charge"
  );
}

/** Whether an edge tells of a punishment or a sanction against someone accused. */
function sanctionOf(edge: Edge): Outcome | undefined {
  const step = prosecutionOf(edge);
  return step?.subject === "accused" && !isVerdict(step.outcome) ? step.outcome : undefined;
}

/** What is let through: edges, and the filters that claims pass. */
export interface Passing {
  readonly edges: ReadonlySet<string>;
  readonly filters: Filters;
}

/**
 * What is shown of some edges, without what is sensitive: a place in the matrix would tell what it says.
 * It stands, covered, in the evidence.
 */
function shown(
  index: GraphIndex,
  { edges, filters }: Passing,
  isWanted: (edge: Edge) => boolean,
): readonly Told[] {
  return index.view.edges
    .filter((edge) => edges.has(edge.id) && !edge.sensitive && isWanted(edge))
    .map((edge) => ({
      edge,
      claims: claimsOf(index, edge).filter(
        (claim) => !claim.sensitive && claimPasses(claim, filters),
      ),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** The place of an edge's relation in the registry, where what comes first in a prosecution is first. */
const placeOf = ({ relation }: Edge): number => relationNames.indexOf(relation);

/** All that is shown between the accused and charges, in the order of the registry. */
export const chargesTold = (index: GraphIndex, passing: Passing): readonly ToldOfCharge[] =>
  shown(index, passing, (edge) => isOfCharge(index, edge))
    .toSorted((a, b) => placeOf(a.edge) - placeOf(b.edge))
    .map((told) => ({ ...told, outcome: prosecutionOf(told.edge)?.outcome }));

/** All that is shown of punishments and sanctions of those who are prosecuted. */
export const sanctionsTold = (index: GraphIndex, passing: Passing): readonly Told[] =>
  shown(index, passing, (edge) => sanctionOf(edge) !== undefined && isOfProsecution(index, edge));

/** The proceeding that a claim is about: its trial, or the proceeding that its edge leads to. */
export function trialOf({ entities }: GraphIndex, claim: IndexedClaim): Id | undefined {
  return entities.get(claim.object)?.kind === "Trial" ? claim.object : claim.qualifiers.trial;
}

/** Whether a claim says more of a punishment than that there was one. */
export function hasTerms({ qualifiers }: IndexedClaim): boolean {
  const { sentence, term, amount, form, duration } = qualifiers;
  return [sentence, term, amount, form, duration].some((value) => value !== undefined);
}

/** Whether an edge says, of its own words, that a charge was brought (and not merely that one was accused). */
export const isCharging = ({ edge, outcome }: ToldOfCharge): boolean =>
  outcome === undefined && isStated(edge) && relations[edge.relation].accusation !== true;

/** Whether any document tells a verdict on a charge as a fact, whatever is shown. */
export function hasVerdict(index: GraphIndex, accused: Id, charge: Id): boolean {
  return (index.edgesOf.get(accused) ?? []).some(
    (edge) => edge.subject === accused && edge.object === charge && tellsVerdict(edge),
  );
}

/** The length of a punishment in years, or its amount with the currency, where a claim that affirms it says so. */
export function measureOf(claim: IndexedClaim): { amount: Amount; unit: string } | undefined {
  const { term, amount, currency } = claim.qualifiers;
  if (stanceOf(claim) !== "affirms") return undefined;
  if (term !== undefined) return { amount: term, unit: "years" };
  return amount === undefined ? undefined : { amount, unit: currency ?? "" };
}
