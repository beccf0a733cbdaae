// Qualifiers: what a claim adds to its two ends. Each name is declared here once, with its type.
import { z } from "zod";
import { EntityKind } from "./entity.ts";
import { EdtfText } from "./date.ts";
import { Id } from "./id.ts";
import { keysOf } from "./json/keys.ts";

/**
 * A number as the text has it: exact (`37`), or an interval (`{ min: 15 }` for "at least 15",
 * `{ min: 13 }` for "more than a dozen"). Ends are inclusive.
 */
export const Amount = z.union([
  z.number(),
  z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .refine((a) => a.min !== undefined || a.max !== undefined, "an interval has min, max or both")
    .refine((a) => (a.min ?? -Infinity) <= (a.max ?? Infinity), "min is not above max"),
]);
export type Amount = z.infer<typeof Amount>;

/** What a qualifier's value is: an entity of certain kinds, a number, a date, or our own short words. */
export type QualifierType =
  | { readonly type: "entity"; readonly kinds: readonly EntityKind[] }
  | { readonly type: "amount" }
  | { readonly type: "date" }
  | { readonly type: "text" };

const entity = (...kinds: EntityKind[]) => ({ type: "entity", kinds }) as const;
const text = { type: "text" } as const;
const ACTORS: EntityKind[] = ["Person", "Group", "Organization", "Institution"];

/**
 * The qualifiers that claims may carry. `term` is a sentence in years; `amount` goes with `currency`
 * (ISO 4217); `count` is how many the claim speaks of; `subset` says that only some of a group are meant.
 */
export const qualifierTypes = {
  trial: entity("Trial"),
  charge: entity("Charge"),
  event: entity("Event"),
  law: entity("Law"),
  place: entity("Place", "Institution"),
  publication: entity("Publication"),
  onBehalfOf: entity(...ACTORS),
  concerning: entity(...EntityKind.options),
  count: { type: "amount" },
  amount: { type: "amount" },
  term: { type: "amount" },
  scheduledFor: { type: "date" },
  currency: text,
  sentence: text,
  outcome: text,
  plea: text,
  role: text,
  post: text,
  demand: text,
  request: text,
  action: text,
  form: text,
  means: text,
  grounds: text,
  reason: text,
  purpose: text,
  topic: text,
  subset: text,
  context: text,
  duration: text,
  condition: text,
  provision: text,
  agent: text,
  status: text,
  note: text,
} as const satisfies Record<string, QualifierType>;
export type QualifierName = keyof typeof qualifierTypes;

const schemaOf = (kind: QualifierType) =>
  ({ entity: Id, amount: Amount, date: EdtfText, text: z.string().trim().min(1).max(300) })[
    kind.type
  ];

/** A claim's qualifiers: each value of the type its name is declared with; unknown names are refused. */
export const Qualifiers = z.strictObject(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys
  Object.fromEntries(
    Object.entries(qualifierTypes).map(([name, kind]) => [name, schemaOf(kind).optional()]),
  ) as { [N in QualifierName]: z.ZodOptional<SchemaOf<(typeof qualifierTypes)[N]>> },
);
export type Qualifiers = z.infer<typeof Qualifiers>;

type SchemaOf<Q extends QualifierType> = Q extends { type: "amount" } ? typeof Amount : z.ZodString;

/** The entity ids among a claim's qualifiers, with the qualifier's name. */
export function qualifierEntities(
  qualifiers: Qualifiers,
): ReadonlyArray<{ readonly name: QualifierName; readonly id: Id }> {
  return keysOf(qualifierTypes).flatMap((name) => {
    const value = qualifiers[name];
    return qualifierTypes[name].type === "entity" && typeof value === "string"
      ? [{ name, id: value }]
      : [];
  });
}
