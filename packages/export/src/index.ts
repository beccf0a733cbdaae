// Exports: what is taken away from the graph keeps its citations.
export * from "./citation-text.ts";
