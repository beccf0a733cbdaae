// Identity decisions: why two names are one thing, or one name is two. Kept beside the data, cited.
import { z } from "zod";
import { EntityCitation } from "./citation.ts";
import { Id } from "./id.ts";

const decisionFields = {
  decision: z.enum(["same", "different"]),
  entities: z.array(Id).min(1),
  forms: z.array(z.string().trim().min(1)).default([]),
  reason: z.string().trim().min(1).max(600),
};

/**
 * One decision that is not obvious: `same` names one entity and the forms it goes by, `different`
 * names the entities that must stay apart; both with the reason and the places it rests on.
 */
export const IdentityDecision = z.strictObject({
  ...decisionFields,
  cite: z.array(EntityCitation).min(1),
});
export type IdentityDecision = z.infer<typeof IdentityDecision>;
