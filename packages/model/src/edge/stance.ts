// What one claim says of its edge: does it affirm or deny, how surely, and can it contest another.
import type { Claim, Modality } from "../claim.ts";
import { relations } from "../relations/index.ts";
import type { Certainty } from "./edge.ts";

/** Whether a claim affirms or denies its edge. Denying an absence affirms. */
export function stanceOf(claim: Claim): "affirms" | "denies" {
  const denied = claim.modality === "denied";
  const negative = claim.polarity === "negative";
  return denied === negative ? "affirms" : "denies";
}

/** Modalities that tell a thing as a fact. */
const FACTUAL: ReadonlySet<Modality> = new Set(["reported", "official", "finding", "admitted"]);

/** Modalities that contest nothing: a view, a plan or a fear says nothing of what was. */
const UNCONTESTING: ReadonlySet<Modality> = new Set(["opinion", "planned", "feared", "speculated"]);

/** Whether a claim can stand against another one. */
export const canContest = (claim: Claim): boolean => !UNCONTESTING.has(claim.modality);

const WEAKER = ["alleged", "opinion", "speculated", "planned", "feared"] as const;

const tellsFact = ({ relation, modality }: Claim): boolean =>
  FACTUAL.has(modality) || (modality === "opinion" && relations[relation].utterance === true);

function unaffirmed(claims: readonly Claim[]): Certainty {
  if (claims.some(({ modality }) => modality === "denied")) return "denied";
  return claims.some(({ modality }) => modality === "finding") ? "not-found" : "negative";
}

/** How surely one claim, or all claims of an edge together, may be worded. */
export function certaintyOf(claims: readonly Claim[]): Certainty {
  const affirming = claims.filter((claim) => stanceOf(claim) === "affirms");
  if (affirming.length === 0) return unaffirmed(claims);
  if (affirming.some(tellsFact)) return "stated";
  const modalities = new Set(affirming.map((claim) => claim.modality));
  return WEAKER.find((modality) => modalities.has(modality)) ?? "alleged";
}
