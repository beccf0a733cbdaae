// What rows are told with: the words, and of a line the claims that may tell it.
import type { Certainty, Edge, Language } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import type { Words } from "../../../language/use-words.ts";

/** What a table is told in. */
export interface Tongue {
  readonly language: Language;
  readonly t: Words<"table">;
  readonly claim: Words<"claim">;
  readonly model: Words<"model">;
}

/**
 * A line, those of its claims that the filters let through and that are not sensitive, and how surely
 * they word it: what only some say must not be put into the mouths of others.
 */
export interface Telling {
  readonly index: GraphIndex;
  readonly tongue: Tongue;
  readonly edge: Edge;
  readonly claims: readonly IndexedClaim[];
  readonly certainty: Certainty;
}
