// What was chosen lately, the latest first: plain data, kept as text. Pure.
import { ClaimId, Id } from "@trialgraph/model";
import { z } from "zod";
import type { GraphIndex } from "../../data/graph-index.ts";
import { entityOf, statementOf, type Found } from "./groups.ts";

const Recent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entity"), id: Id }),
  z.object({ kind: z.literal("statement"), id: ClaimId }),
]);

/** Something that was chosen: an entity, or a claim by its statement. */
export type Recent = z.infer<typeof Recent>;

/** How many are kept. */
export const KEPT = 8;

const isSame = (a: Recent, b: Recent): boolean => a.kind === b.kind && a.id === b.id;

/** Reads what was kept; nothing where that is not what was written. */
export function parseRecents(text: string | null): readonly Recent[] {
  try {
    const parsed = z.array(Recent).safeParse(JSON.parse(text ?? "[]"));
    return parsed.success ? parsed.data.slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** What is remembered of something found. */
export const toRecent = (found: Found): Recent =>
  found.kind === "entity"
    ? { kind: "entity", id: found.id }
    : { kind: "statement", id: found.claim };

/** With an item at the beginning, there once; the oldest falls out. */
export const withRecent = (recents: readonly Recent[], item: Recent): readonly Recent[] =>
  [item, ...withoutRecent(recents, item)].slice(0, KEPT);

/** Without an item. */
export const withoutRecent = (recents: readonly Recent[], item: Recent): readonly Recent[] =>
  recents.filter((each) => !isSame(each, item));

/** The recent items that the graph still holds, to be chosen again. */
export const foundAgain = (index: GraphIndex, recents: readonly Recent[]): readonly Found[] =>
  recents.flatMap(
    ({ kind, id }) => (kind === "entity" ? entityOf(index, id) : statementOf(index, id)) ?? [],
  );
