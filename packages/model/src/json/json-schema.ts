// JSON Schema of the vocabulary, generated from the zod schemas: for editors and for other programs.
import { z } from "zod";
import { Claim, ClaimEntry, Conflict } from "../claim.ts";
import { Edge } from "../edge/edge.ts";
import { Entity } from "../entity.ts";
import { keysOf } from "./keys.ts";
import { Source } from "../source.ts";
import { GraphView } from "../view.ts";

const schemas = { Entity, Source, Claim, ClaimEntry, Conflict, Edge, GraphView };

/** The names of the schemas that can be had as JSON Schema. */
export type SchemaName = keyof typeof schemas;

/** All names of {@link jsonSchemaOf}. */
export const schemaNames: readonly SchemaName[] = keysOf(schemas);

/** JSON Schema (draft 2020-12) of what a writer of such a thing may give: defaults may be left out. */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
  return { title: name, ...z.toJSONSchema(schemas[name], { io: "input", unrepresentable: "any" }) };
}
