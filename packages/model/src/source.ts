// Sources: the documents that claims cite, who published them, and the parts they are made of.
import { z } from "zod";
import { Span } from "./citation.ts";
import { EdtfText } from "./date.ts";
import { ClaimId, Id } from "./id.ts";

/**
 * How near a source stands to what it tells: `primary` (a court's, a party's, a treaty's own text),
 * `monitor` (an organization that observes and documents), `press`, `aggregator` (republishes others).
 */
export const SourceGrade = z.enum(["primary", "monitor", "press", "aggregator"]);
export type SourceGrade = z.infer<typeof SourceGrade>;

/** A text by its own author inside a source. Independence is counted by part. */
export const SourcePart = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+$/),
  at: Span,
  what: z.string().trim().min(1),
  author: z.array(Id).default([]),
  grade: SourceGrade.optional(),
  published: EdtfText.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type SourcePart = z.infer<typeof SourcePart>;

/** Why a sentence carries no claim. `general-law`: a statement of law with no named actor. */
export const NoClaimReason = z.enum([
  "boilerplate",
  "navigation",
  "repeats",
  "general-law",
  "no-named-actor",
  "rhetoric",
  "unreadable",
  "private",
]);
export type NoClaimReason = z.infer<typeof NoClaimReason>;

/** A span of a source that was read and carries no claim, with the reason; `repeats` names the claim it repeats. */
export const NoClaim = z
  .strictObject({
    at: Span,
    reason: NoClaimReason,
    repeats: ClaimId.optional(),
    note: z.string().trim().min(1).optional(),
  })
  .refine(
    ({ reason, repeats }) => (reason === "repeats") === (repeats !== undefined),
    "name the claim in `repeats` where the reason is repeats, and only there",
  );
export type NoClaim = z.infer<typeof NoClaim>;

/**
 * A document. `published` is EDTF; `sha256` is of the file's bytes; `length` is the text's length in
 * code points; `url`, `archived` and `retrieved` are left out where they are not known;
 * `noClaim` lists what of it was read and carries no claim.
 */
export const Source = z.strictObject({
  id: Id,
  title: z.string().trim().min(1),
  publishers: z.array(Id).min(1),
  published: EdtfText,
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
  grade: SourceGrade,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.int().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  archived: z.url({ protocol: /^https?$/ }).optional(),
  retrieved: EdtfText.optional(),
  note: z.string().trim().min(1).optional(),
  parts: z.array(SourcePart).default([]),
  noClaim: z.array(NoClaim).default([]),
});
export type Source = z.infer<typeof Source>;

/** The part in which a span wholly stands; `undefined` where there is none (or no parts at all). */
export function partOf(source: Source, start: number, end: number): SourcePart | undefined {
  return source.parts.find((part) => part.at[0] <= start && end <= part.at[1]);
}
