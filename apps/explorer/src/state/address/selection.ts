// The selection in an address: a node, the line between two, or a path from one to another.
import { Id } from "@trialgraph/model";
import { nothing, selectEntity, selectPair, selectPath, type Selection } from "../selection.ts";
import type { Pairs } from "./filters.ts";

/** The pairs that say what is selected. */
export function selectionPairs(selection: Selection): Pairs {
  switch (selection.kind) {
    case "none":
      return [];
    case "entity":
      return [["node", selection.id]];
    case "pair": {
      const between = ["between", selection.ends.join(",")] as const;
      return selection.edge === undefined ? [between] : [between, ["edge", selection.edge]];
    }
    case "path": {
      const path = ["path", selection.ends.join(",")] as const;
      return selection.nth === 1 ? [path] : [path, ["nth", String(selection.nth)]];
    }
  }
}

function readEnds(text: string): readonly [Id, Id] | undefined {
  const [a, b, ...rest] = text.split(",").map((end) => Id.safeParse(end));
  return a?.success && b?.success && rest.length === 0 ? [a.data, b.data] : undefined;
}

function readNth(text: string | null): number {
  return /^[1-9]\d?$/.test(text ?? "") ? Number(text) : 1;
}

/** What a query asks to select, as its words say it; empty where it asks for nothing. */
export const askedSelection = (query: URLSearchParams): string =>
  query.get("node") ?? query.get("between") ?? query.get("path") ?? "";

/** The selection of a query; `undefined` where what it asks for is not made of ids. */
export function readSelection(query: URLSearchParams): Selection | undefined {
  const [node, between, path] = ["node", "between", "path"].map((name) => query.get(name));
  if (typeof node === "string") return Id.safeParse(node).success ? selectEntity(node) : undefined;
  const text = between ?? path;
  if (typeof text !== "string") return nothing;
  const ends = readEnds(text);
  if (!ends) return undefined;
  if (typeof between === "string") return selectPair(...ends, query.get("edge") ?? undefined);
  return selectPath(...ends, readNth(query.get("nth")));
}
