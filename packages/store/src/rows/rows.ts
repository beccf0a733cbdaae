// Graph records as rows to write: flat properties for queries, the whole record for a faithful answer.
import {
  canonicalJson,
  qualifierEntities,
  type Conflict,
  type DatedClaim,
  type Edge,
  type GraphRecords,
  type PlacedEntity,
  type Source,
} from "@trialgraph/model";
import { rowSorts, type RowSort } from "../store.ts";
import { contentHash } from "./content-hash.ts";

/** A node or relationship to write: `props` carry `hash`, by which an unchanged row is known. */
export interface GraphRow {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** All rows of one graph by sort. */
export type GraphRows = Readonly<Record<RowSort, readonly GraphRow[]>>;

/** Bound into every hash: raise it when the stored form changes, so that a load writes all anew. */
const STORED_FORM = 1;

function toRow(id: string, flat: object, record: unknown): GraphRow {
  const text = canonicalJson(record);
  return { id, props: { ...flat, record: text, hash: contentHash([STORED_FORM, flat, text]) } };
}

const entityRow = (entity: PlacedEntity): GraphRow => {
  const { id, kind, name, short, named, aliases, description, x, y } = entity;
  const optional = { ...(short && { short }), ...(named === false && { named }) };
  return toRow(id, { id, kind, name, ...optional, aliases, description, x, y }, entity);
};

const sourceRow = (source: Source): GraphRow => {
  const { parts: _parts, noClaim: _noClaim, note: _note, ...flat } = source;
  return toRow(source.id, flat, source);
};

/** Qualifiers as properties: words as they are; numbers as least and most. */
function flatQualifiers({ qualifiers }: DatedClaim): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(qualifiers).flatMap(([name, value]): [string, unknown][] => {
      if (typeof value === "string") return [[`q_${name}`, value]];
      if (typeof value === "number")
        return [
          [`q_${name}_min`, value],
          [`q_${name}_max`, value],
        ];
      return Object.entries(value ?? {}).map(([end, number]) => [`q_${name}_${end}`, number]);
    }),
  );
}

const claimRow = (claim: DatedClaim): GraphRow => {
  const { cite, qualifiers: _qualifiers, dateInferred, ...flat } = claim;
  const inferred = dateInferred && { dateInferred: dateInferred.date };
  const place = { source: cite.source, quote: cite.quote };
  return toRow(claim.id, { ...flat, ...inferred, ...place, ...flatQualifiers(claim) }, claim);
};

const conflictRow = (conflict: Conflict): GraphRow => toRow(conflict.id, conflict, conflict);

const edgeRow = ({ subject: _s, object: _o, relation: _r, ...edge }: Edge): GraphRow => {
  const props = { ...edge, sourceCount: edge.sources.length, claimCount: edge.claims.length };
  return { id: edge.id, props: { ...props, hash: contentHash([STORED_FORM, props]) } };
};

/** All rows of a set of records. */
export function toRows(records: GraphRecords): GraphRows {
  return {
    sources: records.sources.map(sourceRow),
    entities: records.entities.map(entityRow),
    claims: records.claims.map(claimRow),
    conflicts: records.conflicts.map(conflictRow),
    edges: records.edges.map(edgeRow),
  };
}

/** A hash of everything that would be stored: data, derived edges, places and their stored form. */
export const fingerprintOf = (rows: GraphRows): string =>
  contentHash(rowSorts.map((sort) => rows[sort].map(({ id, props }) => [id, props["hash"]])));

/** The links of claims to ends and source, one row a claim. */
export const claimEnds = ({ id, subject, object, cite: { source, ...cites } }: DatedClaim) => ({
  id,
  subject,
  object,
  source,
  cites,
});

/** The links of a claim to its speakers, nearest the event first. */
export const claimSpeakers = ({ id, speaker }: DatedClaim) =>
  speaker.map((entity, rank) => ({ id, entity, rank }));

/** The links of a claim to the entities among its qualifiers. */
export const claimQualifiers = ({ id, qualifiers }: DatedClaim) =>
  qualifierEntities(qualifiers).map(({ name, id: entity }) => ({ id, entity, name }));
