// The one interface to a graph, whatever keeps it. Adapters: `embedded` and `neo4j`.
import type { GraphRecords } from "@trialgraph/model";
import type { ReadName, ReadParams, ReadRow } from "./reads.ts";

/** A row as a query answers it: plain values by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Parameters of a query: plain data. */
export type Params = Readonly<Record<string, unknown>>;

/** What a load did, in rows written and removed by sort; all zero where nothing had changed. */
export interface LoadSummary {
  readonly version: string;
  readonly unchanged: boolean;
  readonly written: Readonly<Record<RowSort, number>>;
  readonly removed: Readonly<Record<RowSort, number>>;
}

/** The sorts of row a graph is made of, in the order in which they are written. */
export const rowSorts = ["sources", "entities", "claims", "conflicts", "edges"] as const;
export type RowSort = (typeof rowSorts)[number];

/** A value for each sort of row. */
export const bySort = <T>(value: (sort: RowSort) => T): Record<RowSort, T> => ({
  sources: value("sources"),
  entities: value("entities"),
  claims: value("claims"),
  conflicts: value("conflicts"),
  edges: value("edges"),
});

/** How far a load is: `done` of `total` rows, and what it is at. */
export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** What a load may be told: a listener, and a dry run that writes nothing. */
export interface LoadOptions {
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly dryRun?: boolean;
}

/** Bounds of a query that a person typed. */
export interface QueryLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
}

/** The answer to a typed query; `truncated` where there were more rows than the limit. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/** What a store says of itself. */
export interface StoreHealth {
  readonly store: string;
  readonly version?: string;
  readonly loadedAt?: string;
}

/** A graph store. Every method rejects with a {@link StoreError}. */
export interface GraphStore {
  /** Makes the stored graph equal to `records`: one transaction, checks included, all or nothing. */
  load(records: GraphRecords, options?: LoadOptions): Promise<LoadSummary>;
  /** Runs a query of `cypher/read/` by name. */
  read<N extends ReadName>(name: N, params: ReadParams<N>): Promise<readonly ReadRow<N>[]>;
  /** Runs a read-only query that a person typed, gated and bounded. */
  query(cypher: string, params: Params, limits: QueryLimits): Promise<QueryResult>;
  /** Whether the store answers, and what it holds. */
  health(): Promise<StoreHealth>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}

/** Why a store did not do what it was asked. */
export type StoreErrorCode =
  | "unavailable"
  | "unauthorized"
  | "busy"
  | "refused"
  | "timeout"
  | "broken-data"
  | "syntax"
  | "storage";

/** A failure of a store, in words for the person at the keyboard. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
