// What a claim says under each heading of a comparison, and whether two such values can both be so.
import {
  dateBounds,
  differ,
  Qualifiers,
  stanceOf,
  type DateBounds,
  type QualifierName,
} from "@trialgraph/model";
import type { IndexedClaim } from "../../../data/graph-index.ts";

/** The headings: affirmed or denied, how it is said, whose words, when, and the qualifiers. */
export type Aspect = "stance" | "modality" | "voices" | "date" | QualifierName;

const qualifierNames: readonly QualifierName[] = Qualifiers.keyof().options;

/** All headings, in the order in which a comparison shows them. */
export const aspects: readonly Aspect[] = [
  "stance",
  "modality",
  "voices",
  "date",
  ...qualifierNames.filter((name) => name !== "currency"),
];

/** The day or days that a claim tells or that are inferred for it (EDTF). */
const dateOf = ({ date, dateInferred }: IndexedClaim) => date ?? dateInferred?.date;

/**
 * A text that is equal where two claims say the same under a heading; `undefined` where a claim says
 * nothing there.
 */
export function valueOf(claim: IndexedClaim, aspect: Aspect): string | undefined {
  switch (aspect) {
    case "stance":
      return stanceOf(claim);
    case "modality":
      return `${claim.modality} ${claim.polarity}`;
    case "voices":
      return claim.voices.length === 0 ? undefined : claim.voices.toSorted().join(" ");
    case "date":
      return dateOf(claim);
    case "amount":
      return amountOf(claim);
    default:
      return textOf(claim.qualifiers[aspect]);
  }
}

const normal = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

function textOf(value: Qualifiers[QualifierName]): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? normal(value) : JSON.stringify(value);
}

function amountOf({ qualifiers }: IndexedClaim): string | undefined {
  const amount = textOf(qualifiers.amount);
  return amount && `${amount} ${qualifiers.currency ?? ""}`;
}

const isBefore = (a: DateBounds, b: DateBounds): boolean =>
  a.to !== undefined && b.from !== undefined && a.to < b.from;

function datesDiffer(a: IndexedClaim, b: IndexedClaim): boolean {
  const [first, second] = [dateBounds(dateOf(a) ?? ""), dateBounds(dateOf(b) ?? "")];
  return first !== undefined && second !== undefined
    ? isBefore(first, second) || isBefore(second, first)
    : false;
}

/**
 * Whether what two claims say under a heading cannot both be meant. What one leaves out differs from
 * nothing; dates and numbers that overlap agree.
 */
export function valuesDiffer(a: IndexedClaim, b: IndexedClaim, aspect: Aspect): boolean {
  const [one, other] = [valueOf(a, aspect), valueOf(b, aspect)];
  if (one === undefined || other === undefined || one === other) return false;
  switch (aspect) {
    case "stance":
    case "modality":
    case "voices":
      return true;
    case "date":
      return datesDiffer(a, b);
    case "amount":
      return (
        differ(a.qualifiers.amount, b.qualifiers.amount) ||
        differ(a.qualifiers.currency, b.qualifiers.currency)
      );
    default:
      return differ(a.qualifiers[aspect], b.qualifiers[aspect]);
  }
}
