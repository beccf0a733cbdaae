// What a schema says of an item, in words, with the line of the field and what to do.
import { qualifierTypes, relationNames } from "@trialgraph/model";
import type { z } from "zod";
import { problemAt, type Located, type Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import { suggest } from "../text/nearest-name.ts";

type Issue = z.core.$ZodIssue;
type Place = Pick<Located<unknown>, "label" | "file" | "at">;

interface Advice {
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.filter((key): key is string | number => typeof key !== "symbol");

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  );
}

/** A union's own issues say little: those of the branch that fits best say more. */
function flatten(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length);
  if (!best || best.length === 0) return [issue];
  return best
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap((inner) => flatten(inner));
}

function unknownKeys(
  issue: Issue & { code: "unrecognized_keys" },
  known: readonly string[],
): Advice[] {
  const path = toPath(issue.path);
  const names =
    path.at(-1) === "qualifiers" ? Object.keys(qualifierTypes) : path.length ? [] : known;
  return issue.keys.map((key) => ({
    path: [...path, key],
    message: `there is no field "${key}" here`,
    fix: suggest(key, names, "remove it, or use a field of the schema"),
  }));
}

/** A value as a message shows it; lists and mappings are only named. */
function shown(value: unknown): string {
  if (typeof value === "string") return `"${value.slice(0, 80)}"`;
  if (typeof value === "object" && value !== null)
    return Array.isArray(value) ? "a list" : "a mapping";
  return typeof value === "symbol" ? "a symbol" : String(value);
}

function unknownValue(path: Path, value: unknown, values: readonly unknown[]): Advice {
  const name = typeof value === "string" ? value : "";
  if (path.at(-1) === "relation" && path.length === 1) {
    const message = `there is no relation ${shown(value)}`;
    return { path, message, fix: suggest(name, relationNames, "see the registry's names") };
  }
  const names = values.map(String);
  const list = `use one of ${names.join(", ")}`;
  return { path, message: `${shown(value)} is not allowed here`, fix: suggest(name, names, list) };
}

const SCALARS: ReadonlySet<string> = new Set(["number", "boolean"]);

function wrongType(path: Path, value: unknown, expected: string, message: string): Advice {
  if (value === undefined) return { path, message: "this field is missing", fix: "add it" };
  const unquoted = expected === "string" && SCALARS.has(typeof value);
  return { path, message, fix: unquoted ? "put the value in quotes" : `give it as ${expected}` };
}

/** What to do about a value that has the right type and is not right. */
const FIXES: Readonly<Record<string, string>> = {
  at: "give [start, end]; the cite command counts for you",
  quote: "quote the words of the fact itself, ten at most",
  id: "use small letters, digits and hyphens",
  date: "write EDTF, such as 2012-01-26, 2012-01 or XXXX-02-10",
  published: "write EDTF, such as 2012-01-26 or 2012-01",
  statement: "say it in one sentence",
  sha256: "give the SHA-256 of the file in 64 small hex digits",
};

function adviceOf(issue: Issue, raw: unknown, known: readonly string[]): Advice[] {
  const path = toPath(issue.path);
  const value = valueAt(raw, path);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, known);
  if (issue.code === "invalid_value" && value !== undefined) {
    return [unknownValue(path, value, issue.values)];
  }
  if (issue.code === "invalid_type" || value === undefined) {
    const expected = issue.code === "invalid_type" ? issue.expected : "a value";
    return [wrongType(path, value, expected, issue.message)];
  }
  const field = path.findLast((key) => typeof key === "string");
  const fix = (field !== undefined && FIXES[field]) || "correct the value";
  return [{ path, message: issue.message, fix }];
}

/** The problems of one item; `known` are the names of its fields. */
export function issueProblems(
  place: Place,
  raw: unknown,
  issues: readonly Issue[],
  known: readonly string[],
): Problem[] {
  return issues
    .flatMap((issue) => flatten(issue))
    .flatMap((issue) => adviceOf(issue, raw, known))
    .map(({ path, message, fix }) => problemAt(place, path, message, fix));
}
