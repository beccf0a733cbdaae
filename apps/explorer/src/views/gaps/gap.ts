// What a gap is: something that the documents could say and do not, or say only once. Plain data.
import type { Certainty, Edge, Id, QualifierName } from "@trialgraph/model";
import type { IndexedClaim } from "../../data/graph-index.ts";

/** The gaps, in the order in which they are listed: those about people first. */
export const gapKinds = [
  "verdict",
  "outcome",
  "judge",
  "court",
  "counsel",
  "disputed",
  "alleged",
  "single",
  "undated",
  "lonely",
] as const;
export type GapKind = (typeof gapKinds)[number];

/** What a gap is about. */
export type GapSubject =
  | { readonly kind: "entity"; readonly id: Id }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "claim"; readonly claim: IndexedClaim };

/** Why it is a gap, with what the sentence that says so needs. */
export type Why =
  | { readonly code: "verdict" | "outcome" | "judge" | "court" | "counsel" | "noLine" }
  /** An outcome is named for these trials, not for this one of the accused. */
  | { readonly code: "verdictOfTrial"; readonly ids: readonly Id[] }
  /** Spoken of, but not by name; for others in the trial. */
  | { readonly code: "judgeUnnamed" | "courtUnnamed"; readonly ids: readonly Id[] }
  | { readonly code: "counselUnnamed" | "counselOfOthers"; readonly ids: readonly Id[] }
  /** A listed conflict: its question, in the data's own words; `covered` where it is about sensitive claims. */
  | { readonly code: "conflict"; readonly question: string; readonly covered: boolean }
  | { readonly code: "deniedToo" }
  | { readonly code: "differ"; readonly about: readonly QualifierName[] }
  | { readonly code: "unsure"; readonly certainty: Certainty }
  | { readonly code: "oneDocument" }
  | { readonly code: "oneOrigin"; readonly documents: number }
  /** Not dated: when the text was published (EDTF), and a date that is only inferred. */
  | { readonly code: "noDate" | "state"; readonly published: string }
  | { readonly code: "inferred"; readonly date: string; readonly published: string }
  /** The only line there is. */
  | { readonly code: "line"; readonly edge: Edge };

/**
 * A gap: what it is about, why it is one, the sources that have what there is, and those that `could`
 * have said more, because they speak of the same things.
 */
export interface Gap {
  readonly key: string;
  readonly subject: GapSubject;
  readonly why: Why;
  readonly sources: readonly Id[];
  readonly could: readonly Id[];
}

/** A gap about an entity: the sources that speak of it could have said more. */
export const entityGap = (id: Id, why: Why, could: readonly Id[]): Gap => ({
  key: id,
  subject: { kind: "entity", id },
  why,
  sources: [],
  could,
});

/** A gap about an edge. */
export const edgeGap = (edge: Edge, why: Why, could: readonly Id[] = []): Gap => ({
  key: edge.id,
  subject: { kind: "edge", edge },
  why,
  sources: edge.sources,
  could,
});
