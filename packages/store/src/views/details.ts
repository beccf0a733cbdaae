// One entity, one edge, one pair, one source: each with all that a panel shows. `undefined`: no such thing.
import type { Edge, EdgeView, EntityView, PairView, SourceView } from "@trialgraph/model";
import type { GraphStore } from "../store.ts";
import { consistently } from "./consistent.ts";
import { toClaim, toConflict, toEdge, toEntity, toSource } from "./records.ts";

const evidenceOf = async (store: GraphStore, edges: readonly Edge[]) => ({
  claims: await claimsOf(store, edges),
  conflicts: await conflictsAbout(store, edges),
});

async function claimsOf(store: GraphStore, edges: readonly Edge[]) {
  const ids = edges.flatMap(({ claims }) => claims);
  return (await store.read("claims-by-id", { ids })).map(toClaim);
}

/** The conflicts that an edge's claims are a side of, or that a reader of it should know. */
async function conflictsAbout(store: GraphStore, edges: readonly Edge[]) {
  const claims = new Set(edges.flatMap((edge) => edge.claims));
  const conflicts = (await store.read("conflicts", {})).map(toConflict);
  return conflicts.filter((conflict) =>
    [...conflict.claims, ...conflict.related].some((id) => claims.has(id)),
  );
}

/** An entity and the edges it is an end of. */
export function readEntity(store: GraphStore, id: string): Promise<EntityView | undefined> {
  return consistently(store, async ({ version }) => {
    const [row] = await store.read("entity", { id });
    if (!row) return undefined;
    const { x: _x, y: _y, ...entity } = toEntity(row);
    return { version, entity, edges: (await store.read("entity-edges", { id })).map(toEdge) };
  });
}

/** An edge with its claims and conflicts. */
export function readEdge(store: GraphStore, id: string): Promise<EdgeView | undefined> {
  const subject = id.split("|")[0] ?? "";
  return consistently(store, async ({ version }) => {
    const [edge] = (await store.read("edge", { id, subject })).map(toEdge);
    if (!edge) return undefined;
    return { version, edge, ...(await evidenceOf(store, [edge])) };
  });
}

/** All edges between two entities with their claims; `undefined` where either entity is not there. */
export function readPair(store: GraphStore, a: string, b: string): Promise<PairView | undefined> {
  return consistently(store, async ({ version }) => {
    const found = [await store.read("entity", { id: a }), await store.read("entity", { id: b })];
    if (found.some((rows) => rows.length === 0)) return undefined;
    const edges = (await store.read("pair-edges", { a, b })).map(toEdge);
    return { version, ends: [a, b], edges, ...(await evidenceOf(store, edges)) };
  });
}

/** A source with its claims in the order of its text. */
export function readSource(
  store: GraphStore,
  id: string,
): Promise<Omit<SourceView, "text"> | undefined> {
  return consistently(store, async ({ version }) => {
    const [row] = await store.read("source", { id });
    if (!row) return undefined;
    const claims = (await store.read("source-claims", { id })).map(toClaim);
    return { version, source: toSource(row), claims };
  });
}
