// trialgraph status: what is loaded, where, since when, and how many versions back its changes are kept.
import type { GraphStore } from "@trialgraph/store";
import type { PlaceFlags } from "../places.ts";
import { withStore } from "../store.ts";
import { counted, print, table } from "../terminal.ts";

const counts = async (
  store: GraphStore,
  name: "count-kinds" | "count-relations" | "count-claims",
) => (await store.read(name, {})).map(({ name: of, total }) => [of, total] as const);

async function statusOf(store: GraphStore) {
  const health = await store.health();
  return {
    ...health,
    history: (await store.read("revisions", {})).length,
    entities: await counts(store, "count-kinds"),
    relations: await counts(store, "count-relations"),
    claims: await counts(store, "count-claims"),
  };
}

const section = (title: string, rows: readonly (readonly [string, number])[]): string =>
  `\n${title} (${rows.reduce((sum, [, total]) => sum + total, 0)})\n${table(rows)}`;

/** Prints the dataset's hash, the time of its load, and counts by kind, relation and source. */
export async function status(flags: PlaceFlags & { readonly json?: boolean }): Promise<void> {
  const found = await withStore(flags, statusOf);
  const { store, version, loadedAt, history, entities, relations, claims } = found;
  if (flags.json) {
    const named = {
      entities: Object.fromEntries(entities),
      relations: Object.fromEntries(relations),
      claims: Object.fromEntries(claims),
    };
    return print(
      JSON.stringify({
        store,
        version: version ?? null,
        loadedAt: loadedAt ?? null,
        history,
        ...named,
      }),
    );
  }
  if (!version) return print(`store ${store}: nothing is loaded; run \`trialgraph load\``);
  print(
    table([
      ["store", store],
      ["version", version],
      ["loaded", loadedAt ?? ""],
      ["history", counted(history, "earlier version")],
    ]),
  );
  print(section("entities by kind", entities));
  print(section("edges by relation", relations));
  print(section("claims by source", claims));
}
