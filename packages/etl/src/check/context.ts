// What checks work with: the located dataset, what is known in it, and the texts that are attached.
import type { Citation, Claim, Entity, EntityCitation, Source } from "@trialgraph/model";
import type { Corpus } from "../corpus/corpus.ts";
import type { Located, LocatedDataset, Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import { toSearchable, type SearchableText } from "../text/search.ts";

/** The dataset with its indexes. `text` prepares a source's document once. */
export interface CheckContext {
  readonly data: LocatedDataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Located<Entity>>;
  readonly claimIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
  readonly text: (source: Source) => SearchableText | undefined;
}

/** A check looks at the whole and tells all it finds. */
export type Check = (context: CheckContext) => readonly Problem[];

const byLabel = <T>(items: readonly Located<T>[]): Map<string, Located<T>> =>
  new Map(items.flatMap((item) => (item.label === undefined ? [] : [[item.label, item]])));

/** Indexes a dataset for its checks. */
export function toContext(data: LocatedDataset, corpus: Corpus): CheckContext {
  const texts = new Map<string, SearchableText | undefined>();
  return {
    data,
    sources: new Map(data.sources.flatMap(({ value }) => (value ? [[value.id, value]] : []))),
    entities: byLabel(data.entities),
    claimIds: new Set(data.claims.flatMap(({ label }) => label ?? [])),
    sourceIds: new Set(data.sources.flatMap(({ label }) => label ?? [])),
    text: (source) => {
      if (!texts.has(source.id)) {
        const text = corpus.text(source);
        texts.set(source.id, text === undefined ? undefined : toSearchable(text));
      }
      return texts.get(source.id);
    },
  };
}

/** A citation with the item and the path that hold it. */
export interface PlacedCitation<C = EntityCitation> {
  readonly item: Located<Claim> | Located<Entity> | Located<unknown>;
  readonly path: Path;
  readonly cite: C;
}

/** Every citation of claims, entities and identity decisions, in that order. */
export function allCitations({ data }: CheckContext): PlacedCitation[] {
  const single = [...data.claims, ...data.entities].flatMap((item): PlacedCitation[] =>
    item.draft.cite ? [{ item, path: ["cite"], cite: item.draft.cite }] : [],
  );
  const listed = data.identities.flatMap((item) =>
    (item.draft.cite ?? []).map((cite, i): PlacedCitation => ({ item, path: ["cite", i], cite })),
  );
  return [...single, ...listed];
}

/** The citations that have a span of a text, with their source where it is known. */
export function spanCitations(
  context: CheckContext,
): ReadonlyArray<PlacedCitation<Citation> & { readonly source: Source }> {
  return allCitations(context).flatMap(({ item, path, cite }) => {
    const source = context.sources.get(cite.source);
    return source && "quote" in cite ? [{ item, path, cite, source }] : [];
  });
}
