// The whole graph out of a store: as drawn, what it rests on, and as records without loss.
import type { ClaimsView, GraphRecords, GraphView } from "@trialgraph/model";
import type { GraphStore } from "../store.ts";
import { consistently } from "./consistent.ts";
import { toClaim, toConflict, toEdge, toEntity, toSource } from "./records.ts";

/** Everything the canvas draws. */
export function readGraph(store: GraphStore): Promise<GraphView> {
  return consistently(store, async ({ version, loadedAt }) => ({
    version,
    loadedAt,
    entities: (await store.read("entities", {})).map(toEntity),
    edges: (await store.read("edges", {})).map(toEdge),
    sources: (await store.read("sources", {})).map(toSource),
    conflicts: (await store.read("conflicts", {})).map(toConflict),
  }));
}

/** Every claim, in the order of ids. */
export function readClaims(store: GraphStore): Promise<ClaimsView> {
  return consistently(store, async ({ version }) => ({
    version,
    claims: (await store.read("claims", {})).map(toClaim),
  }));
}

/** Everything that was loaded. */
export function readRecords(store: GraphStore): Promise<GraphRecords> {
  return consistently(store, async ({ version }) => ({
    version,
    sources: (await store.read("sources", {})).map(toSource),
    entities: (await store.read("entities", {})).map(toEntity),
    claims: (await store.read("claims", {})).map(toClaim),
    conflicts: (await store.read("conflicts", {})).map(toConflict),
    edges: (await store.read("edges", {})).map(toEdge),
  }));
}
