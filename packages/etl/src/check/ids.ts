// Ids: each is given once, a claim's begins with its source's, a document is listed once.
import { problemAt, type Located, type Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import type { Check } from "./context.ts";

interface Named {
  readonly item: Located<unknown>;
  readonly path: Path;
  readonly name: string;
}

/** A problem for each name after the first, telling where the first one is. */
function repeated(what: string, names: readonly Named[], fix: string): Problem[] {
  const first = new Map<string, Named>();
  return names.flatMap((named) => {
    const before = first.get(named.name);
    if (!before) {
      first.set(named.name, named);
      return [];
    }
    const place = `${before.item.file}:${before.item.at(before.path).line}`;
    const message = `the ${what} ${named.name} is already given at ${place}`;
    return [problemAt(named.item, named.path, message, fix)];
  });
}

const idsOf = (items: readonly Located<unknown>[]): Named[] =>
  items.flatMap((item) =>
    item.label === undefined ? [] : [{ item, path: ["id"], name: item.label }],
  );

/** Two things of a sort with one id, and one document under two ids. */
export const checkDuplicates: Check = ({ data }) => {
  const hashes = data.sources.flatMap((item): Named[] =>
    item.draft.sha256 ? [{ item, path: ["sha256"], name: item.draft.sha256 }] : [],
  );
  const other = "give it an id of its own, or merge the two";
  return [
    ...repeated("source id", idsOf(data.sources), other),
    ...repeated("entity id", idsOf(data.entities), other),
    ...repeated("claim id", idsOf(data.claims), "number it anew"),
    ...repeated("conflict id", idsOf(data.conflicts), other),
    ...repeated("document", hashes, "list a document once"),
  ];
};

/** A claim whose id does not begin with its source's id. */
export const checkClaimIds: Check = ({ data }) =>
  data.claims.flatMap((item) => {
    const { id, cite } = item.draft;
    if (!id || !cite || id.startsWith(`${cite.source}/`)) return [];
    const message = `the claim's id does not begin with its source, ${cite.source}`;
    const own = id.slice(id.indexOf("/") + 1);
    return [problemAt(item, ["id"], message, `name it ${cite.source}/${own}, or move the claim`)];
  });
