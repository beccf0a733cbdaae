// The claim: one source saying one thing, with the words and the place that bear it out.
import { z } from "zod";
import { Citation, CiteBlock } from "./citation.ts";
import { EdtfText } from "./date.ts";
import { ClaimId, Id } from "./id.ts";
import { Qualifiers } from "./qualifier.ts";
import { RelationName } from "./relations/index.ts";

/**
 * How the one who speaks puts it. `reported`: told as a fact by a reporter; `official`: stated by an
 * authority in office; `finding`: concluded after an inquiry or by a court; `denied`: disowned.
 */
export const Modality = z.enum([
  "alleged",
  "reported",
  "official",
  "finding",
  "denied",
  "admitted",
  "opinion",
  "speculated",
  "planned",
  "feared",
]);
export type Modality = z.infer<typeof Modality>;

/** `negative` where a source says that something is not so or was not found. */
export const Polarity = z.enum(["affirmative", "negative"]);
export type Polarity = z.infer<typeof Polarity>;

/** A date that the text does not print, inferred, with the reason. Drawn as inferred. */
export const InferredDate = z.strictObject({ date: EdtfText, reason: z.string().trim().min(1) });
export type InferredDate = z.infer<typeof InferredDate>;

const claimFields = {
  id: ClaimId,
  subject: Id,
  relation: RelationName,
  object: Id,
  statement: z.string().trim().min(1).max(500),
  date: EdtfText.optional(),
  dateInferred: InferredDate.optional(),
  modality: Modality,
  polarity: Polarity.default("affirmative"),
  speaker: z.array(Id).default([]),
  qualifiers: Qualifiers.default({}),
  articleStated: z.literal(false).optional(),
  sensitive: z.boolean().default(false),
};

/** A claim as a claims file holds it: the file names the source, the citation has span and quote. */
export const ClaimEntry = z.strictObject({ ...claimFields, cite: CiteBlock });
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/**
 * A claim whole: subject, relation and object; `statement` in our own words; `date` in EDTF, never
 * later than the source; `modality` as the first of `speaker` put it (ids, nearest the event first;
 * empty where the publisher speaks); `articleStated: false` where an offence is named without its
 * article; `sensitive` where it speaks of sexual violence, health or a minor; and its citation.
 */
export const Claim = z.strictObject({ ...claimFields, cite: Citation });
export type Claim = z.infer<typeof Claim>;

/** A disagreement that lies across edges: the claims on its sides, the question, and why it is one. */
export const Conflict = z.strictObject({
  id: Id,
  question: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  claims: z.array(ClaimId).min(2),
  related: z.array(ClaimId).default([]),
});
export type Conflict = z.infer<typeof Conflict>;
