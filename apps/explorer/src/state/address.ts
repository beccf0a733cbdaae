// The address codec: a state as a path with a query below the site's root, and back.
import { ClaimId, Id } from "@trialgraph/model";
import { start, type AppState, type At, type Page } from "./app-state.ts";
import { choices, isFiltering, noFilters, type Dimension, type Filters } from "./filters.ts";
import { nothing, selectEntity, selectPair, type Selection } from "./selection.ts";

/** What an address says, and what in it could not be read, in words for the reader. */
export interface ReadAddress {
  readonly state: AppState;
  readonly problems: readonly string[];
}

const dimensions: readonly Dimension[] = ["kinds", "lines", "families"];

/** A value with commas and slashes left readable; both are allowed in a query. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/");

function toQuery(pairs: readonly (readonly [string, string])[]): string {
  const text = pairs.map(([name, value]) => `${name}=${readable(value)}`).join("&");
  return text && `?${text}`;
}

function selectionPairs(selection: Selection): [string, string][] {
  if (selection.kind === "entity") return [["node", selection.id]];
  if (selection.kind === "none") return [];
  const between: [string, string] = ["between", selection.ends.join(",")];
  return selection.edge === undefined ? [between] : [between, ["edge", selection.edge]];
}

function filterPairs(filters: Filters): [string, string][] {
  const lists = dimensions
    .filter((name) => isFiltering(filters, name))
    .map((name): [string, string] => [name, filters[name].join(",") || "none"]);
  const { around } = filters;
  return around ? [...lists, ["around", `${around.id},${around.steps}`]] : lists;
}

/** The address of a state, relative to the root: "", "?node=…", "sources", "sources/ID?at=…". */
export function toAddress({ page, selection, filters }: AppState): string {
  switch (page.kind) {
    case "network":
      return toQuery([...selectionPairs(selection), ...filterPairs(filters)]);
    case "sources":
      return "sources";
    case "source": {
      const at: [string, string][] = page.at ? [["at", page.at.join("-")]] : [];
      const claim: [string, string][] = page.claim ? [["claim", page.claim]] : [];
      return `sources/${page.id}${toQuery([...at, ...claim])}`;
    }
    case "missing":
      return page.path;
  }
}

function readPage(path: string, query: URLSearchParams): Page {
  if (path === "" || path === "index.html") return { kind: "network" };
  if (/^sources\/?$/.test(path)) return { kind: "sources" };
  const id = Id.safeParse(/^sources\/([^/]+)\/?$/.exec(path)?.[1]);
  if (!id.success) return { kind: "missing", path };
  const at = readAt(query.get("at"));
  const claim = ClaimId.safeParse(query.get("claim"));
  return {
    kind: "source",
    id: id.data,
    ...(at && { at }),
    ...(claim.success && { claim: claim.data }),
  };
}

function readAt(text: string | null): At | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "") ?? [];
  const at: At = [Number(from), Number(to)];
  return at[0] < at[1] ? at : undefined;
}

function readSelection(query: URLSearchParams): Selection | undefined {
  const node = query.get("node");
  const between = query.get("between");
  if (node !== null) {
    const id = Id.safeParse(node);
    return id.success ? selectEntity(id.data) : undefined;
  }
  if (between === null) return nothing;
  const [a, b, ...rest] = between.split(",").map((end) => Id.safeParse(end));
  if (!a?.success || !b?.success || rest.length > 0) return undefined;
  return selectPair(a.data, b.data, query.get("edge") ?? undefined);
}

function readAround(text: string | null): Filters["around"] {
  const [, id, steps] = /^([^,]+),([12])$/.exec(text ?? "") ?? [];
  const parsed = Id.safeParse(id);
  return parsed.success ? { id: parsed.data, steps: steps === "1" ? 1 : 2 } : undefined;
}

function readFilters(query: URLSearchParams): Filters {
  const pick = (name: Dimension) => {
    const words = query.get(name)?.split(",");
    return words ? choices[name].filter((value) => words.includes(value)) : noFilters[name];
  };
  const lists = Object.fromEntries(dimensions.map((name) => [name, pick(name)]));
  const around = readAround(query.get("around"));
  return { ...noFilters, ...lists, ...(around && { around }) };
}

/** Reads an address relative to the root. Unreadable selections become none, and are told. */
export function fromAddress(path: string, search: string): ReadAddress {
  const query = new URLSearchParams(search);
  const page = readPage(path, query);
  if (page.kind !== "network") return { state: { ...start, page }, problems: [] };
  const selection = readSelection(query);
  const asked = query.get("node") ?? query.get("between") ?? "";
  return {
    state: { page, selection: selection ?? nothing, filters: readFilters(query) },
    problems: selection ? [] : [`The address asks for “${asked}”, which is not an id.`],
  };
}
