// References: whatever an item names (sources, entities, claims) is there.
import { qualifierEntities, type Claim } from "@trialgraph/model";
import {
  problemAt,
  type Draft,
  type Held,
  type Located,
  type Lost,
  type Path,
} from "../located.ts";
import type { Problem } from "../problem.ts";
import { suggest } from "../text/nearest-name.ts";
import { allCitations, type Check, type CheckContext } from "./context.ts";

interface Reference {
  readonly item: Located<unknown>;
  readonly path: Path;
  readonly id: string;
}

type Named = readonly [path: Path, id: string];

const listed = (name: string, ids: readonly string[] | undefined): Named[] =>
  (ids ?? []).map((id, i): Named => [[name, i], id]);

/** The entities that a claim names, with the field that does. */
export function claimEntities(claim: Draft<Claim>): Named[] {
  const { subject, object, speaker, qualifiers } = claim;
  return [
    ...(subject ? [[["subject"], subject] as const] : []),
    ...(object ? [[["object"], object] as const] : []),
    ...listed("speaker", speaker),
    ...qualifierEntities(qualifiers ?? {}).map(({ name, id }): Named => [["qualifiers", name], id]),
  ];
}

const toReferences = <T>(
  items: readonly Located<T>[],
  named: (draft: Draft<T>) => readonly Named[],
): Reference[] =>
  items.flatMap((item) => named(item.draft).map(([path, id]) => ({ item, path, id })));

/** Every place where an entity is named, except identity decisions. */
export function entityReferences({ data }: CheckContext): Reference[] {
  return [
    ...toReferences(data.sources, ({ publishers, parts }) => [
      ...listed("publishers", publishers),
      ...(parts ?? []).flatMap(({ author }, i) =>
        author.map((id, j): Named => [["parts", i, "author", j], id]),
      ),
    ]),
    ...toReferences(data.claims, claimEntities),
  ];
}

function unknown(
  what: Held,
  references: readonly Reference[],
  known: ReadonlySet<string>,
  lost: Lost,
  otherwise: string,
): Problem[] {
  if (lost.unread.has(what)) return [];
  return references
    .filter(({ id }) => !known.has(id) && !lost.ids.has(id))
    .map(({ item, path, id }) =>
      problemAt(item, path, `there is no ${what} ${id}`, suggest(id, known, otherwise)),
    );
}

/** Sources, entities and claims that are named and are not there. */
export const checkReferences: Check = (context) => {
  const { data } = context;
  const { lost } = data;
  const entities = new Set(context.entities.keys());
  const identities = toReferences(data.identities, (draft) => listed("entities", draft.entities));
  const claims = toReferences(data.conflicts, (draft) => [
    ...listed("claims", draft.claims),
    ...listed("related", draft.related),
  ]);
  const sources = allCitations(context).map(({ item, path, cite }) => ({
    item,
    path: [...path, "source"],
    id: cite.source,
  }));
  const addEntity = "add the entity, or correct the id";
  return [
    ...unknown("entity", entityReferences(context), entities, lost, addEntity),
    ...unknown("entity", identities, entities, lost, addEntity),
    ...unknown("claim", claims, context.claimIds, lost, "correct the id"),
    ...unknown("source", sources, context.sourceIds, lost, "add the source, or correct the id"),
  ];
};

/** Decisions and conflicts that name one thing where it takes two. */
export const checkSides: Check = ({ data }) => {
  const apart = data.identities
    .filter(({ draft }) => draft.decision === "different" && new Set(draft.entities).size < 2)
    .map((item) =>
      problemAt(item, ["entities"], "one entity cannot differ from itself", "name two or more"),
    );
  const conflicts = data.conflicts
    .filter(({ draft }) => draft.claims && new Set(draft.claims).size < draft.claims.length)
    .map((item) => problemAt(item, ["claims"], "a claim is named twice", "name each claim once"));
  return [...apart, ...conflicts];
};

/** Entities that nothing names. */
export const checkUsage: Check = (context) => {
  const { lost } = context.data;
  if (lost.unread.has("source") || lost.unread.has("claim")) return [];
  const used = new Set(entityReferences(context).map(({ id }) => id));
  return context.data.entities
    .filter(({ label }) => label !== undefined && !used.has(label))
    .filter(({ label, value }) => !value || !lost.words.has(label ?? ""))
    .map((item) =>
      problemAt(
        item,
        ["id"],
        "the entity is used nowhere",
        "remove it, or name it in a claim or as a publisher",
      ),
    );
};
