// A dataset to graph records: dates to bounds, claims to edges, entities to places. Pure.
import { placeGraph } from "@trialgraph/layout";
import {
  deriveEdges,
  type Claim,
  type DatedClaim,
  type Entity,
  type GraphRecords,
} from "@trialgraph/model";
import type { Dataset } from "../dataset.ts";
import { boundsOf } from "../dates/bounds.ts";
import { versionOf } from "./version.ts";

/** Things in the order of their ids (by UTF-16 units, the same everywhere). */
export function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function toDated(claim: Claim): DatedClaim {
  const { from, to } = claim.date === undefined ? {} : boundsOf(claim.date);
  return { ...claim, ...(from && { dateFrom: from }), ...(to && { dateTo: to }) };
}

/** About how wide an entity's name is on a canvas, in pixels: the layout keeps room for it. */
const widthOf = ({ name, short = name }: Entity): number => Math.min(short.length, 28) * 6.6;

/** The version of a dataset: what its records will carry, without the work of making them. */
export const versionOfDataset = ({ sources, entities, claims, conflicts }: Dataset): string =>
  versionOf({
    sources: byId(sources),
    entities: byId(entities),
    claims: byId(claims),
    conflicts: byId(conflicts),
  });

/**
 * The records of a checked dataset, everything sorted by id: the order of files and items does not
 * matter. Identity decisions are no part of them.
 */
export function toRecords(dataset: Dataset): GraphRecords {
  const sources = byId(dataset.sources);
  const entities = byId(dataset.entities);
  const conflicts = byId(dataset.conflicts);
  const claims = byId(dataset.claims).map(toDated);
  const edges = [...deriveEdges({ claims, sources, conflicts })];
  const ends = edges.map(({ subject, object }) => ({ source: subject, target: object }));
  const nodes = entities.map((entity) => ({ id: entity.id, width: widthOf(entity) }));
  const places = placeGraph({ nodes, edges: ends });
  return {
    version: versionOfDataset(dataset),
    sources,
    entities: entities.map((entity) => ({
      ...entity,
      ...(places.get(entity.id) ?? { x: 0, y: 0 }),
    })),
    claims,
    edges,
    conflicts,
  };
}
