// The relation registry: everything that shared code asks about a relation, declared once.
import { z } from "zod";
import { deprivation } from "./deprivation.ts";
import type { Relation } from "./define.ts";
import { keysOf } from "../json/keys.ts";
import { legal, places } from "./frame.ts";
import { monitoring } from "./monitoring.ts";
import { proceedings } from "./proceedings.ts";
import { roles } from "./roles.ts";
import { violence } from "./violence.ts";

const declared = {
  ...proceedings,
  ...deprivation,
  ...violence,
  ...monitoring,
  ...roles,
  ...legal,
  ...places,
} satisfies Record<string, Relation>;

/** A relation's name, also its relationship type in Neo4j. */
export const RelationName = z.enum(keysOf(declared));
export type RelationName = z.infer<typeof RelationName>;

/** Every relation by name: ends, words, family, traits and mappings. */
export const relations: Readonly<Record<RelationName, Relation>> = declared;

/** All relation names, in the order in which panels list them. */
export const relationNames: readonly RelationName[] = RelationName.options;

export { caseParts, families, familyTitles, outcomes, prosecutionSteps } from "./define.ts";
export type {
  CasePart,
  Family,
  HuridocsFormat,
  Outcome,
  PartPlayed,
  Phrase,
  Prosecution,
  ProsecutionStep,
  Relation,
  RelationTraits,
} from "./define.ts";
