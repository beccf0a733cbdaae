// The address codec: a state as a path with a query below the site's root, and back.
import { ClaimId, Id } from "@trialgraph/model";
import { start, type AppState } from "../app-state.ts";
import { isView, type At, type Page } from "../pages.ts";
import { nothing } from "../selection.ts";
import { deskPairs, readDesk } from "./desk.ts";
import { filterPairs, readFilters, type Pairs } from "./filters.ts";
import { askedSelection, readSelection, selectionPairs } from "./selection.ts";

/**
 * What an address says; `problem`, what in it asks for a selection and cannot be read; and `version`,
 * the beginning of the data version it was made from.
 */
export interface ReadAddress {
  readonly state: AppState;
  readonly problem?: string;
  readonly version?: string;
}

/** How many hex digits of the data version an address carries. */
const DIGITS = 12;

const OPTION = "o-";

/** A value with what is allowed in a query left readable. */
const readable = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");

function toQuery(pairs: Pairs): string {
  const text = pairs.map(([name, value]) => `${name}=${readable(value)}`).join("&");
  return text && `?${text}`;
}

const optionPairs = ({ options }: AppState): Pairs =>
  Object.entries(options).map(([name, value]) => [OPTION + name, value] as const);

function readOptions(query: URLSearchParams): AppState["options"] {
  return Object.fromEntries(
    [...query]
      .filter(([name]) => /^o-[a-z]{1,20}$/.test(name))
      .map(([name, value]) => [name.slice(OPTION.length), value]),
  );
}

function viewPairs(state: AppState): Pairs {
  const { selection, filters, desk } = state;
  const parts = [selectionPairs(selection), filterPairs(filters), deskPairs(desk)];
  return [...parts.flat(), ...optionPairs(state)];
}

/** A path as a reference to be resolved below the root, whatever it begins with: "//host" and "a:b" too. */
const below = (path: string): string =>
  `./${path.replace(/[?#\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;

function pathAndPairs(state: AppState): readonly [path: string, pairs: Pairs] {
  const { page } = state;
  switch (page.kind) {
    case "network":
      return ["", viewPairs(state)];
    case "sources":
    case "about":
      return [page.kind, []];
    case "source": {
      const at: Pairs = page.at ? [["at", page.at.join("-")]] : [];
      const claim: Pairs = page.claim ? [["claim", page.claim]] : [];
      return [`sources/${page.id}`, [...at, ...claim]];
    }
    case "missing":
      return [below(page.path), []];
    default:
      return [page.kind, viewPairs(state)];
  }
}

/**
 * The address of a state as a reference relative to the root, on its origin: "", "?node=…",
 * "table?kinds=…", "sources/ID?at=…".
 * With a data version it is pinned to it, wherever it says more than a path.
 */
export function toAddress(state: AppState, version?: string): string {
  const [path, pairs] = pathAndPairs(state);
  const pinned: Pairs = version && pairs.length > 0 ? [["v", version.slice(0, DIGITS)]] : [];
  return path + toQuery([...pairs, ...pinned]);
}

function readAt(text: string | null): At | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? "") ?? [];
  const at: At = [Number(from), Number(to)];
  return at[0] < at[1] ? at : undefined;
}

function readSource(word: string, query: URLSearchParams): Page | undefined {
  const id = Id.safeParse(/^sources\/([^/]+)$/.exec(word)?.[1]);
  if (!id.success) return undefined;
  const at = readAt(query.get("at"));
  const claim = ClaimId.safeParse(query.get("claim"));
  return {
    kind: "source",
    id: id.data,
    ...(at && { at }),
    ...(claim.success && { claim: claim.data }),
  };
}

function readPage(path: string, query: URLSearchParams): Page {
  const word = path.replace(/\/$/, "");
  if (word === "" || word === "index.html") return { kind: "network" };
  if (word === "sources" || word === "about" || isView(word)) return { kind: word };
  return readSource(word, query) ?? { kind: "missing", path };
}

function readState(page: Page, query: URLSearchParams): Omit<ReadAddress, "version"> {
  if (!isView(page.kind)) return { state: { ...start, page } };
  const selection = readSelection(query);
  const state: AppState = {
    page,
    selection: selection ?? nothing,
    filters: readFilters(query),
    desk: readDesk(query),
    options: readOptions(query),
  };
  return selection ? { state } : { state, problem: askedSelection(query) };
}

/** Reads an address relative to the root. Unreadable selections become none, and are told. */
export function fromAddress(path: string, search: string): ReadAddress {
  const query = new URLSearchParams(search);
  const version = query.get("v");
  return {
    ...readState(readPage(path, query), query),
    ...(version !== null && /^[0-9a-f]{8,64}$/.test(version) && { version }),
  };
}
