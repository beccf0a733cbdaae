// Words for what a claim and an edge carry beside their verb: how it is said, its numbers and qualifiers.
import {
  Qualifiers,
  qualifierTypes,
  type Amount,
  type DatedClaim,
  type Edge,
  type Language,
  type QualifierName,
} from "@trialgraph/model";
import { lineStyleOf, partsOf, type LineStyle } from "../../graph/looks/line-style.ts";
import { dateTextIn } from "../../language/dates.ts";
import { numberTextIn } from "../../language/numbers.ts";
import type { Words } from "../../language/use-words.ts";

/** The words that a claim is told in. */
export interface Tongue {
  readonly language: Language;
  readonly claim: Words<"claim">;
  readonly model: Words<"model">;
}

/** The modality of a claim, with what a negative polarity makes of it. */
export function howSaid(
  { modality, polarity }: Pick<DatedClaim, "modality" | "polarity">,
  { claim, model }: Pick<Tongue, "claim" | "model">,
): string {
  const how = model(`modality.${modality}`);
  return polarity === "negative" ? claim("notSo", { how }) : how;
}

/** The tags of an edge: its standing among sources, and whether it is only alleged beside that. */
export function tagsOf(edge: Edge): readonly LineStyle[] {
  const style = lineStyleOf(edge);
  if (style !== "alleged") return partsOf(style);
  return edge.standing === "supported" ? ["alleged", "supported"] : ["alleged", "single"];
}

/** An amount in words: 37, "at least 15", "at most 3", "13 to 15". */
export function amountText(amount: Amount, { language, claim }: Omit<Tongue, "model">): string {
  const told = (number: number) => numberTextIn(language, number);
  if (typeof amount === "number") return told(amount);
  const { min, max } = amount;
  if (min !== undefined && max !== undefined) {
    return claim("amount.between", { min: told(min), max: told(max) });
  }
  if (max !== undefined) return claim("amount.to", { max: told(max) });
  return claim("amount.from", { min: told(min ?? 0) });
}

const qualifierNames: readonly QualifierName[] = Qualifiers.keyof().options;

/** A qualifier as shown: a text in a language (`data`: as the data has it), or the id of an entity. */
export type ShownQualifier = { readonly name: QualifierName } & (
  | { readonly kind: "text" | "data"; readonly text: string }
  | { readonly kind: "entity"; readonly id: string }
);

/** One qualifier of a claim; `undefined` where the claim has none of that name. */
export function shownQualifier(
  claim: Pick<DatedClaim, "qualifiers">,
  name: QualifierName,
  tongue: Omit<Tongue, "model">,
): ShownQualifier | undefined {
  const value = claim.qualifiers[name];
  if (value === undefined || name === "currency") return undefined;
  if (typeof value !== "string") {
    const unit = name === "amount" ? ` ${claim.qualifiers.currency ?? ""}` : "";
    return { kind: "text", name, text: (amountText(value, tongue) + unit).trim() };
  }
  const { type } = qualifierTypes[name];
  if (type === "entity") return { kind: "entity", name, id: value };
  if (type === "date") return { kind: "text", name, text: dateTextIn(tongue.language, value) };
  return { kind: "data", name, text: value };
}

/** A claim's qualifiers in plain words, in the order in which they are declared. */
export const shownQualifiers = (
  claim: Pick<DatedClaim, "qualifiers">,
  tongue: Omit<Tongue, "model">,
): readonly ShownQualifier[] =>
  qualifierNames.flatMap((name) => shownQualifier(claim, name, tongue) ?? []);
