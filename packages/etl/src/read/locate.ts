// Lists of raw items to a located dataset: schemas applied, citations made whole.
import { ClaimEntry, Conflict, NoClaim, Source } from "@trialgraph/model";
import type { Claim, Entity, IdentityDecision } from "@trialgraph/model";
import type { Located, LocatedDataset } from "../located.ts";
import type { Problem } from "../problem.ts";
import { suggest } from "../text/nearest-name.ts";
import {
  drafts,
  EntityEntry,
  IdentityEntry,
  toClaim,
  toClaimDraft,
  toEntityCitation,
  type SourceLookup,
} from "./entries.ts";
import { readItem, toLost, type ItemReading, type ItemSchema } from "./item.ts";
import type { DatasetLists, ListFile } from "./lists.ts";

const SCHEMAS = {
  source: { whole: Source, draft: drafts.source },
  entity: { whole: EntityEntry, draft: drafts.entity },
  claim: { whole: ClaimEntry, draft: drafts.claim },
  conflict: { whole: Conflict, draft: drafts.conflict },
  identity: { whole: IdentityEntry, draft: drafts.identity },
  noClaim: { whole: NoClaim, draft: drafts.noClaim },
};

const readAll = <T, D>(lists: readonly ListFile[], schema: ItemSchema<T, D>) =>
  lists.flatMap(({ file, items }) => items.map((item) => readItem(file, item, schema)));

function locateEntity(
  { place, draft, value }: ItemReading<EntityEntry, (typeof drafts.entity)["_output"]>,
  find: SourceLookup,
): Located<Entity> {
  const cite = draft.cite && toEntityCitation(draft.cite, find);
  return {
    ...place,
    draft: { ...draft, cite },
    ...(value && { value: { ...value, cite: toEntityCitation(value.cite, find) } }),
  };
}

function locateClaim(
  { place, draft, value }: ItemReading<ClaimEntry, (typeof drafts.claim)["_output"]>,
  source: string,
  find: SourceLookup,
): Located<Claim> {
  return {
    ...place,
    draft: toClaimDraft(draft, source, find),
    ...(value && { value: toClaim(value, source, find) }),
  };
}

function locateIdentity(
  { place, draft, value }: ItemReading<IdentityEntry, (typeof drafts.identity)["_output"]>,
  find: SourceLookup,
): Located<IdentityDecision> {
  const cite = draft.cite?.map((one) => toEntityCitation(one, find));
  const whole = value?.cite.map((one) => toEntityCitation(one, find));
  return {
    ...place,
    draft: { ...draft, cite },
    ...(value && whole && { value: { ...value, cite: whole } }),
  };
}

const plain = <T>({ place, draft, value }: ItemReading<T, Located<T>["draft"]>): Located<T> => ({
  ...place,
  draft,
  ...(value && { value }),
});

/** The no-claim entries of each file, beside the source that the file is named after. */
const locateNoClaims = (lists: readonly ListFile[]) =>
  lists.flatMap((list) =>
    readAll([list], SCHEMAS.noClaim).map((reading) => ({ source: list.stem, reading })),
  );

/** A source with what its own file of no-claim entries adds to it. */
function withNoClaims(
  source: Located<Source>,
  entries: ReturnType<typeof locateNoClaims>,
): Located<Source> {
  const own = entries.flatMap(({ source: id, reading }) =>
    id === source.label && reading.value ? [reading.value] : [],
  );
  if (!source.value || own.length === 0) return source;
  return { ...source, value: { ...source.value, noClaim: [...source.value.noClaim, ...own] } };
}

/** Claims files that are named after no source. */
function strayClaims(lists: DatasetLists, sources: readonly Located<Source>[]): Problem[] {
  const lost = lists.sources.flatMap((list) => (list.lost ? [...list.lost.ids] : []));
  const ids = [...sources.flatMap(({ label }) => label ?? []), ...lost];
  if (lists.sources.some((list) => list.lost?.unread.has("source"))) return [];
  return [...lists.claims, ...lists.noClaims]
    .filter(({ stem }) => !ids.includes(stem))
    .map(({ file, stem }) => ({
      file,
      line: 1,
      message: `the file is named after the source ${stem}, which is not in sources.yaml`,
      fix: suggest(stem, ids, "add the source, or name the file after one that is there"),
    }));
}

/** Applies the schemas to all lists; problems are those of syntax and schema, and of file names. */
export function locate(lists: DatasetLists): { data: LocatedDataset; problems: Problem[] } {
  const sourceItems = readAll(lists.sources, SCHEMAS.source);
  const noClaims = locateNoClaims(lists.noClaims);
  const sources = sourceItems.map((item) => withNoClaims(plain<Source>(item), noClaims));
  const byId = new Map(sources.flatMap(({ value }) => (value ? [[value.id, value]] : [])));
  const find: SourceLookup = (id) => byId.get(id);
  const entities = readAll(lists.entities, SCHEMAS.entity);
  const claims = lists.claims.map((list) => ({ list, items: readAll([list], SCHEMAS.claim) }));
  const conflicts = readAll(lists.conflicts, SCHEMAS.conflict);
  const identities = readAll(lists.identities, SCHEMAS.identity);
  const items = [
    ...sourceItems,
    ...entities,
    ...claims.flatMap((c) => c.items),
    ...conflicts,
    ...identities,
    ...noClaims.map(({ reading }) => reading),
  ];
  const files = [
    lists.sources,
    lists.entities,
    lists.claims,
    lists.conflicts,
    lists.identities,
    lists.noClaims,
  ].flat();
  const data: LocatedDataset = {
    sources,
    entities: entities.map((item) => locateEntity(item, find)),
    claims: claims.flatMap((c) => c.items.map((item) => locateClaim(item, c.list.stem, find))),
    conflicts: conflicts.map((item) => plain<Conflict>(item)),
    identities: identities.map((item) => locateIdentity(item, find)),
    noClaims: noClaims.map(({ source, reading }) => ({ source, item: plain<NoClaim>(reading) })),
    lost: toLost(
      items,
      files.flatMap(({ lost }) => lost ?? []),
    ),
  };
  const problems = [
    ...lists.problems,
    ...files.flatMap((list) => list.problems),
    ...items.flatMap((item) => item.problems),
    ...strayClaims(lists, sources),
  ];
  return { data, problems };
}
