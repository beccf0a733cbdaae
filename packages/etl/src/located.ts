// Located items: what a file holds, beside the place where it stands. All checks work on these.
import type { Claim, Conflict, Entity, IdentityDecision, NoClaim, Source } from "@trialgraph/model";
import type { Problem } from "./problem.ts";

/** Where inside an item: keys and list indexes. */
export type Path = ReadonlyArray<string | number>;

/** A place in a file (from 1) and what the field is called there. */
export interface Position {
  readonly line: number;
  readonly column?: number;
  readonly field?: string;
}

/** The fields of a thing that are well formed; the others are left out. */
export type Draft<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * One item of a file. `draft` has the fields that are well formed, `value` is there where all are;
 * `label` is its id as written; `at` finds the line of a field or of what encloses it.
 */
export interface Located<T> {
  readonly draft: Draft<T>;
  readonly value?: T;
  readonly label?: string;
  readonly file: string;
  readonly at: (path: Path) => Position;
}

/** An entry of a source's list of what carries no claim. */
export interface LocatedNoClaim {
  readonly source: string;
  readonly item: Located<NoClaim>;
}

/** A dataset before it is checked. `lost` is what files hold that could not be read as items. */
export interface LocatedDataset {
  readonly sources: readonly Located<Source>[];
  readonly entities: readonly Located<Entity>[];
  readonly claims: readonly Located<Claim>[];
  readonly conflicts: readonly Located<Conflict>[];
  readonly identities: readonly Located<IdentityDecision>[];
  readonly noClaims: readonly LocatedNoClaim[];
  readonly lost: Lost;
}

/** Ids and words of what could not be read: so that one fault does not show up as many. */
export interface Lost {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** What is held by files of which nothing at all could be read. */
  readonly unread: ReadonlySet<Held>;
}

/** What a file may hold. */
export type Held = "source" | "entity" | "claim" | "conflict" | "identity" | "no-claim";

/** A path as people write it: `cite.at[0]`. */
export function fieldName(path: Path): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join("");
}

/** A problem at a field of an item; the empty path means the item itself. */
export function problemAt(
  item: Pick<Located<unknown>, "label" | "file" | "at">,
  path: Path,
  message: string,
  fix: string,
): Problem {
  const { line, column, field } = item.at(path);
  return {
    file: item.file,
    line,
    ...(column !== undefined && { column }),
    ...(item.label !== undefined && { id: item.label }),
    ...(field && { field }),
    message,
    fix,
  };
}
