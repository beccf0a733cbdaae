// How the files hold things where that differs from the vocabulary: spans as `at`, sources by file name.
import {
  CiteBlock,
  ClaimEntry,
  Conflict,
  Entity,
  IdentityDecision,
  NoClaim,
  partOf,
  RecordCitation,
  Source,
  type Citation,
  type Claim,
  type EntityCitation,
} from "@trialgraph/model";
import { z } from "zod";
import type { Draft } from "../located.ts";

/** A citation that names its source: a span with its quote, or the bibliographic record. */
export const SourcedCite = z.union([CiteBlock.extend({ source: Source.shape.id }), RecordCitation]);
export type SourcedCite = z.infer<typeof SourcedCite>;

/** An entity as `entities/*.yaml` holds it. */
export const EntityEntry = Entity.extend({ cite: SourcedCite });
export type EntityEntry = z.infer<typeof EntityEntry>;

/** An identity decision as `identities.yaml` holds it. */
export const IdentityEntry = IdentityDecision.extend({ cite: z.array(SourcedCite).min(1) });
export type IdentityEntry = z.infer<typeof IdentityEntry>;

/** The same schemas with every field left to choice: what a file holds beside its faults. */
export const drafts = {
  source: Source.partial().strip(),
  entity: EntityEntry.partial().strip(),
  claim: ClaimEntry.partial().strip(),
  conflict: Conflict.partial().strip(),
  identity: IdentityEntry.partial().strip(),
  noClaim: z.object(NoClaim.shape).partial(),
};

/** Finds a source by id. */
export type SourceLookup = (id: string) => Source | undefined;

/** A citation whole: the part follows from the span. */
export function toCitation(source: string, block: CiteBlock, find: SourceLookup): Citation {
  const [start, end] = block.at;
  const known = find(source);
  const part = known && partOf(known, start, end)?.id;
  const { quote, nth } = block;
  return { source, ...(part && { part }), start, end, quote, ...(nth && { nth }) };
}

/** An entity's or decision's citation whole. */
export function toEntityCitation(cite: SourcedCite, find: SourceLookup): EntityCitation {
  return "record" in cite ? cite : toCitation(cite.source, cite, find);
}

/** A claim whole: the citation names the source that the file is named after. */
export function toClaim(entry: ClaimEntry, source: string, find: SourceLookup): Claim {
  return { ...entry, cite: toCitation(source, entry.cite, find) };
}

/** The well-formed fields of a claim; without a citation where its source is not known. */
export function toClaimDraft(
  { cite, ...entry }: Draft<ClaimEntry>,
  source: string,
  find: SourceLookup,
): Draft<Claim> {
  return { ...entry, ...(cite && find(source) && { cite: toCitation(source, cite, find) }) };
}
