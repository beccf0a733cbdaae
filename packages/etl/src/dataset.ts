// The dataset: everything curated, whole and checked.
import type { Claim, Conflict, Entity, IdentityDecision, Source } from "@trialgraph/model";

/** Sources, entities, claims (with whole citations), conflicts and identity decisions. */
export interface Dataset {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
  readonly identities: readonly IdentityDecision[];
}
