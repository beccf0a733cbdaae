// What a search found, in groups by kind: kinds in the order of their best hits, statements last. Pure.
import {
  edgeIdOf,
  type ClaimId,
  type EntityKind,
  type Id,
  type Modality,
  type Polarity,
  type SearchHit,
  type SearchView,
  type StatementHit,
} from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import { selectEdge, selectEntity, selectPair, type Selection } from "../../state/selection.ts";

/** A claim as a search tells it: never without how it is put and whose words it is. */
export interface FoundStatement {
  readonly kind: "statement";
  readonly option: string;
  readonly claim: ClaimId;
  readonly edge: string;
  readonly ends: readonly [subject: Id, object: Id];
  readonly statement: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly voices: readonly Id[];
  readonly source: Id;
  readonly matched: string;
}

/** A thing that was found, with the words of it that matched. */
export interface FoundEntity {
  readonly kind: "entity";
  readonly option: string;
  readonly id: Id;
  readonly entityKind: EntityKind;
  readonly name: string;
  readonly description: string;
  readonly matched: string;
}

/** Anything that can be chosen; `option` is a name of its own among all. */
export type Found = FoundEntity | FoundStatement;

/** Things of one kind, or statements, best first. */
export interface FoundGroup {
  readonly of: EntityKind | "statements";
  readonly items: readonly Found[];
}

function toEntity({ id, kind, name, description, matched }: SearchHit): FoundEntity {
  return {
    kind: "entity",
    option: `entity:${id}`,
    id,
    entityKind: kind,
    name,
    description,
    matched,
  };
}

function toStatement(index: GraphIndex, hit: StatementHit): FoundStatement {
  const { claim, edge, subject, object, statement, modality, polarity, source, matched } = hit;
  return {
    kind: "statement",
    option: `claim:${claim}`,
    claim,
    edge,
    ends: [subject, object],
    statement,
    modality,
    polarity,
    voices: index.claims.get(claim)?.voices ?? hit.speaker,
    source,
    matched,
  };
}

/** Whether a claim is put as a plain report that something was so: anything else is to be said. */
export const isPlain = ({
  modality,
  polarity,
}: Pick<FoundStatement, "modality" | "polarity">): boolean =>
  modality === "reported" && polarity === "affirmative";

/** The groups of an answer; none is empty. */
export function toGroups(index: GraphIndex, { hits, statements }: SearchView): FoundGroup[] {
  const kinds = new Map<EntityKind, FoundEntity[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), toEntity(hit)]);
  const told = statements.map((hit) => toStatement(index, hit));
  return [
    ...[...kinds].map(([kind, items]) => ({ of: kind, items })),
    ...(told.length > 0 ? [{ of: "statements" as const, items: told }] : []),
  ];
}

/** An entity of the graph as if it had been found; `undefined` where the graph does not hold it. */
export function entityOf({ entities }: GraphIndex, id: Id): FoundEntity | undefined {
  const entity = entities.get(id);
  return entity && toEntity({ ...entity, matched: "", score: 0 });
}

/** A claim of the graph as if it had been found; never a sensitive one: it stays covered. */
export function statementOf(index: GraphIndex, id: ClaimId): FoundStatement | undefined {
  const claim = index.claims.get(id);
  if (!claim || claim.sensitive) return undefined;
  const { cite, ...rest } = claim;
  const hit = { ...rest, claim: id, source: cite.source, edge: edgeIdOf(claim) };
  return toStatement(index, { ...hit, matched: "", score: 0 });
}

/** What choosing selects: the entity, or the line between two with the statement's edge first. */
export function selectionOf({ edges }: GraphIndex, found: Found): Selection {
  if (found.kind === "entity") return selectEntity(found.id);
  const edge = edges.get(found.edge);
  return edge ? selectEdge(edge) : selectPair(...found.ends);
}

/** A text before, at and after the words of it that matched; all of it before where they are elsewhere. */
export function markedParts(
  text: string,
  matched: string,
): readonly [before: string, marked: string, after: string] {
  const at = matched === "" ? -1 : text.indexOf(matched);
  if (at === -1) return [text, "", ""];
  return [text.slice(0, at), matched, text.slice(at + matched.length)];
}
