// The vocabulary of Trialgraph: entities, relations, claims, citations, sources, edges and views.
export * from "./citation.ts";
export * from "./claim.ts";
export * from "./date.ts";
export * from "./edge/derive.ts";
export * from "./edge/edge.ts";
export * from "./edge/origin.ts";
export * from "./edge/stance.ts";
export * from "./entity.ts";
export * from "./id.ts";
export * from "./identity.ts";
export * from "./json-schema.ts";
export * from "./qualifier.ts";
export * from "./records.ts";
export * from "./relations/index.ts";
export * from "./source.ts";
export * from "./view.ts";
export * from "./wording.ts";
