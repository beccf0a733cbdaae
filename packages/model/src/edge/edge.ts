// The edge: what the reader sees. All claims with the same subject, relation and object.
import { z } from "zod";
import { Claim, Modality } from "../claim.ts";
import { EdtfText } from "../date.ts";
import { ClaimId, Id } from "../id.ts";
import { relations, RelationName } from "../relations/index.ts";

/**
 * How an edge stands among its sources. `supported`: affirmed from two or more independent origins;
 * `single-source`: from one; `disputed`: affirmed and denied, or origins differ on what the registry
 * declares contestable, or a listed conflict; `denied`: only denied.
 */
export const Standing = z.enum(["supported", "single-source", "disputed", "denied"]);
export type Standing = z.infer<typeof Standing>;

/**
 * How sure the wording may be, a second thing beside standing: `stated` where at least one affirming
 * claim tells it as a fact; else the strongest of the weaker modalities; where nothing affirms it,
 * `denied`, `not-found` (an inquiry found no evidence) or `negative`.
 */
export const Certainty = z.enum([
  "stated",
  "alleged",
  "opinion",
  "speculated",
  "planned",
  "feared",
  "not-found",
  "negative",
  "denied",
]);
export type Certainty = z.infer<typeof Certainty>;

const IsoDate = z.iso.date();

/** A claim with the earliest and latest day its date allows (ISO, inclusive), where it has a date. */
export const DatedClaim = Claim.extend({
  dateFrom: IsoDate.optional(),
  dateTo: IsoDate.optional(),
});
export type DatedClaim = z.infer<typeof DatedClaim>;

/**
 * An edge with its claims, its sources and what follows from them. Never without a claim. `asOf` is
 * when the newest text that tells it was published, for relations that are states.
 */
export const Edge = z.strictObject({
  id: z.string().min(1),
  subject: Id,
  relation: RelationName,
  object: Id,
  trial: Id.optional(),
  claims: z.array(ClaimId).min(1),
  sources: z.array(Id).min(1),
  origins: z.int().min(1),
  speakers: z.array(Id),
  modalities: z.array(Modality).min(1),
  standing: Standing,
  certainty: Certainty,
  sensitive: z.boolean(),
  conflicts: z.array(Id),
  dateFrom: IsoDate.optional(),
  dateTo: IsoDate.optional(),
  asOf: EdtfText.optional(),
});
export type Edge = z.infer<typeof Edge>;

/** The trial that is part of a claim's edge identity, where the registry says so. */
export function identityTrial(claim: Claim): Id | undefined {
  return relations[claim.relation].identity === "trial" ? claim.qualifiers.trial : undefined;
}

/** The id of the edge a claim belongs to: `subject|RELATION|object[|trial]`. */
export function edgeIdOf(claim: Claim): string {
  const trial = identityTrial(claim);
  return [claim.subject, claim.relation, claim.object, ...(trial ? [trial] : [])].join("|");
}
