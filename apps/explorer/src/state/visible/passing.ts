// Which claims and which edges the filters let through. A claim must pass all filters on claims at once.
// What is sensitive answers no filter that asks what it says, who says so, in what words or when it was:
// else what is covered everywhere would come to light by filtering. How it stands its line shows anyway.
import { relations, type DateBounds, type Edge } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../data/graph-index.ts";
import { lineStyleOf, partsOf } from "../../graph/looks/line-style.ts";
import type { Days, Dimension, Filters } from "../filters.ts";

/** The values of a dimension; none where they would tell what is covered. */
const uncovered =
  <T extends { readonly sensitive: boolean }>(valuesOf: (told: T) => readonly string[]) =>
  (told: T): readonly string[] =>
    told.sensitive ? [] : valuesOf(told);

/** The dimensions that a claim answers, each with its values; the others are the edge's own. */
const ofClaims = {
  modalities: uncovered<IndexedClaim>(({ modality }) => [modality]),
  sources: ({ cite }: IndexedClaim): readonly string[] => [cite.source],
  roles: uncovered<IndexedClaim>(({ roles }) => roles),
  speakers: uncovered<IndexedClaim>(({ voices }) => voices),
} satisfies Partial<Record<Dimension, (claim: IndexedClaim) => readonly string[]>>;

type ClaimDimension = keyof typeof ofClaims;

/** The dimensions that an edge answers by itself. `kinds` are those of its two ends. */
const ofEdges = {
  lines: (edge: Edge): readonly string[] => partsOf(lineStyleOf(edge)),
  families: uncovered<Edge>(({ relation }) => [relations[relation].family]),
  relations: uncovered<Edge>(({ relation }) => [relation]),
  standings: ({ standing }: Edge): readonly string[] => [standing],
  certainties: uncovered<Edge>(({ certainty }) => [certainty]),
} satisfies Partial<Record<Dimension, (edge: Edge) => readonly string[]>>;

const claimDimensions: readonly ClaimDimension[] = ["modalities", "sources", "roles", "speakers"];
const edgeDimensions: readonly (keyof typeof ofEdges)[] = [
  "lines",
  "families",
  "relations",
  "standings",
  "certainties",
];

/** Whether one of some values is wanted; any are where nothing in particular is. */
const isAmong = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
  !wanted || values.some((value) => wanted.includes(value));

/** Whether two spans of days have a day in common; an open end reaches for ever. */
function meets({ from, to }: DateBounds, days: Days): boolean {
  if (from === undefined && to === undefined) return days.undated === true;
  return (from ?? "") <= (days.to ?? "9999-12-31") && (to ?? "9999-12-31") >= (days.from ?? "");
}

function meetsDays({ happened, reported, sensitive }: IndexedClaim, filters: Filters): boolean {
  return (
    (!filters.happened || meets(sensitive ? {} : happened, filters.happened)) &&
    (!filters.reported || meets(reported, filters.reported))
  );
}

/** Whether a claim passes the filters on modality, source, role, speaker and days. */
export function claimPasses(claim: IndexedClaim, filters: Filters): boolean {
  return (
    meetsDays(claim, filters) &&
    claimDimensions.every((name) => isAmong(ofClaims[name](claim), filters.lists[name]))
  );
}

/** Whether any filter asks something of claims. */
export const isFilteringClaims = ({ lists, happened, reported }: Filters): boolean =>
  happened !== undefined ||
  reported !== undefined ||
  claimDimensions.some((name) => lists[name] !== undefined);

function edgeItselfPasses(edge: Edge, { lists, origins = 1 }: Filters): boolean {
  return (
    edge.origins >= origins &&
    edgeDimensions.every((name) => isAmong(ofEdges[name](edge), lists[name]))
  );
}

/** Whether an edge passes: by itself, and by at least one of its claims. */
export function edgePasses(index: GraphIndex, edge: Edge, filters: Filters): boolean {
  if (!edgeItselfPasses(edge, filters)) return false;
  if (!isFilteringClaims(filters)) return true;
  return claimsOf(index, edge).some((claim) => claimPasses(claim, filters));
}

const isOfClaims = (name: Dimension): name is ClaimDimension =>
  claimDimensions.some((each) => each === name);
const isOfEdges = (name: Dimension): name is keyof typeof ofEdges =>
  edgeDimensions.some((each) => each === name);

/** Tells the values of a dimension that a passing edge stands for, each once. */
export function valuesIn(
  index: GraphIndex,
  dimension: Dimension,
  filters: Filters,
): (edge: Edge) => Iterable<string> {
  if (isOfEdges(dimension)) return ofEdges[dimension];
  if (!isOfClaims(dimension)) return () => [];
  const valuesOf = ofClaims[dimension];
  const asks = isFilteringClaims(filters);
  return (edge) => {
    const claims = claimsOf(index, edge);
    const passing = asks ? claims.filter((claim) => claimPasses(claim, filters)) : claims;
    return new Set(passing.flatMap(valuesOf));
  };
}
