// Contest: when two values of a contestable qualifier cannot both be so.
import type { Amount, Qualifiers } from "../qualifier.ts";
import type { QualifierName } from "../qualifier.ts";

const toInterval = (amount: Amount): readonly [number, number] =>
  typeof amount === "number" ? [amount, amount] : [amount.min ?? -Infinity, amount.max ?? Infinity];

const isAmount = (value: Qualifiers[QualifierName]): value is Amount =>
  value !== undefined && typeof value !== "string";

const normal = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/**
 * Whether two values differ. An absent value differs from nothing; numbers are compared as intervals
 * ("at least 15" and "more than a dozen" agree); words are compared without case and spacing.
 */
export function differ(a: Qualifiers[QualifierName], b: Qualifiers[QualifierName]): boolean {
  if (a === undefined || b === undefined) return false;
  if (isAmount(a) && isAmount(b)) {
    const [from, to] = toInterval(a);
    const [otherFrom, otherTo] = toInterval(b);
    return to < otherFrom || otherTo < from;
  }
  return isAmount(a) || isAmount(b) || normal(a) !== normal(b);
}
