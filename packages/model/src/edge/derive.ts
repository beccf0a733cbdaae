// Claims to edges: grouping, standing and certainty. Pure; order of the input does not matter.
import type { Conflict } from "../claim.ts";
import { relations } from "../relations/index.ts";
import type { Source } from "../source.ts";
import { differ } from "./contest.ts";
import { edgeIdOf, identityTrial, type DatedClaim, type Edge, type Standing } from "./edge.ts";
import { independentGroups, originOf, voicesOf } from "./origin.ts";
import { canContest, certaintyOf, stanceOf } from "./stance.ts";

/** What edges are derived from: claims (bounds of their dates worked out), sources and conflicts. */
export interface DeriveInput {
  readonly claims: readonly DatedClaim[];
  readonly sources: readonly Source[];
  readonly conflicts: readonly Conflict[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const unique = <T extends string>(values: readonly T[]): T[] =>
  [...new Set(values)].toSorted(byText);

/** A claim beside the number of its independent origin group. */
interface Voiced {
  readonly claim: DatedClaim;
  readonly group: number;
}

function contradicts({ claim: a, group }: Voiced, { claim: b, group: other }: Voiced): boolean {
  if (!canContest(a) || !canContest(b)) return false;
  if (stanceOf(a) !== stanceOf(b)) return true;
  const contestable = relations[a.relation].contestable ?? [];
  return (
    group !== other && contestable.some((name) => differ(a.qualifiers[name], b.qualifiers[name]))
  );
}

function standingOf(voiced: readonly Voiced[], inConflict: boolean): Standing {
  const affirming = voiced.filter(({ claim }) => stanceOf(claim) === "affirms");
  if (affirming.length === 0) return "denied";
  const contested = voiced.some((a, i) => voiced.slice(0, i).some((b) => contradicts(a, b)));
  if (contested || inConflict) return "disputed";
  return new Set(affirming.map(({ group }) => group)).size > 1 ? "supported" : "single-source";
}

const present = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => value !== undefined).toSorted(byText);

function datesOf(claims: readonly DatedClaim[]): Pick<Edge, "dateFrom" | "dateTo"> {
  const dateFrom = present(claims.map((claim) => claim.dateFrom)).at(0);
  const dateTo = present(claims.map((claim) => claim.dateTo)).at(-1);
  return { ...(dateFrom && { dateFrom }), ...(dateTo && { dateTo }) };
}

/** When the newest text that tells a state was published: the part's date, else the source's. */
function asOf(claims: readonly DatedClaim[], { sources }: Context): Pick<Edge, "asOf"> {
  const dates = claims.map(({ cite }) => {
    const source = sources.get(cite.source);
    return source?.parts.find(({ id }) => id === cite.part)?.published ?? source?.published;
  });
  const newest = present(dates).at(-1);
  return newest === undefined ? {} : { asOf: newest };
}

function toEdge(claims: readonly DatedClaim[], first: DatedClaim, context: Context): Edge {
  const groups = independentGroups(claims.map((claim) => context.origin(claim)));
  const voiced = claims.map((claim, i) => ({ claim, group: groups[i] ?? i }));
  const conflicts = unique(claims.flatMap(({ id }) => context.conflictsOf.get(id) ?? []));
  const trial = identityTrial(first);
  return {
    id: edgeIdOf(first),
    subject: first.subject,
    relation: first.relation,
    object: first.object,
    ...(trial && { trial }),
    claims: claims.map(({ id }) => id),
    sources: unique(claims.map(({ cite }) => cite.source)),
    origins: new Set(groups).size,
    speakers: unique(claims.flatMap(({ speaker }) => speaker)),
    modalities: unique(claims.map(({ modality }) => modality)),
    standing: standingOf(voiced, conflicts.length > 0),
    certainty: certaintyOf(claims),
    sensitive: claims.every(({ sensitive }) => sensitive),
    conflicts,
    ...datesOf(claims),
    ...(relations[first.relation].state && asOf(claims, context)),
  };
}

interface Context {
  readonly sources: ReadonlyMap<string, Source>;
  readonly origin: (claim: DatedClaim) => ReadonlySet<string>;
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>;
}

function contextOf({ claims, sources, conflicts }: DeriveInput): Context {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const voices = voicesOf(claims);
  const conflictsOf = new Map<string, string[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.claims) {
      conflictsOf.set(id, [...(conflictsOf.get(id) ?? []), conflict.id]);
    }
  }
  return { sources: bySource, origin: (claim) => originOf(claim, bySource, voices), conflictsOf };
}

/** The edges of a set of claims, sorted by id; each claim is in exactly one of them. */
export function deriveEdges(input: DeriveInput): readonly Edge[] {
  const context = contextOf(input);
  const bundles = new Map<string, DatedClaim[]>();
  for (const claim of input.claims.toSorted((a, b) => byText(a.id, b.id))) {
    const id = edgeIdOf(claim);
    bundles.set(id, [...(bundles.get(id) ?? []), claim]);
  }
  return [...bundles.values()]
    .flatMap((claims) => (claims[0] ? [toEdge(claims, claims[0], context)] : []))
    .toSorted((a, b) => byText(a.id, b.id));
}
