// Names as CSL names: a person's family name apart where it is sure, all others as they stand.
import type { EntityKind } from "@trialgraph/model";
import { cleanText } from "./clean-text.ts";

/** A name of CSL-JSON: in two parts, or whole. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** Given names, then a family name with the lower-case words before it ("van der Berg"). */
const PERSON = /^(\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*) ((?:\p{Ll}[^\s,]* )*\p{Lu}[^\s,]*)$/u;

/** Three names and a patronymic at their end: the family name stands first. */
const PATRONYMIC_LAST = / \S+ \S*(?:вич|вна|[ұу]лы|[қк]ызы|vich|vna|uly|[kq]yzy)$/iu;

/**
 * A name as a CSL name. A person's is taken to stand in running order ("Robert Stadt"); one that
 * ends in a patronymic, has a comma or is a single word is left whole, as is the name of any other kind.
 */
export function toCslName(name: string, kind: EntityKind | undefined): CslName {
  const literal = cleanText(name);
  const [, given, family] = PERSON.exec(literal) ?? [];
  if (kind !== "Person" || !given || !family || PATRONYMIC_LAST.test(literal)) return { literal };
  return { family, given };
}

/** A name with the family name first, as bibliographies sort it. */
export const invertedName = (name: CslName): string =>
  "literal" in name ? name.literal : `${name.family}, ${name.given}`;

/** A name in running order. */
export const runningName = (name: CslName): string =>
  "literal" in name ? name.literal : `${name.given} ${name.family}`;
