// Every name of the real dataset is found by the search, however it is spelt.
import fc from "fast-check";
import { transliterate } from "transliteration";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { kazakh, russian } from "./names.ts";
import { romaniseKazakh, romaniseRussian } from "./romanisations.ts";
import { openSearching, type Searching } from "./searching.ts";
import { takesTypo, withTypo } from "./typos.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let at: Searching;
beforeAll(async () => {
  at = await openSearching();
});
afterAll(() => at.close());

/** A query and the entity that it should find. */
interface Wanted {
  readonly id: string;
  readonly query: string;
}

/** The queries that do not find their entity first, and those that do not among the first three. */
async function tried(all: readonly Wanted[]) {
  const later: string[] = [];
  const missed: string[] = [];
  for (const { id, query } of all) {
    const { hits } = await at.search(query);
    const rank = hits.findIndex((hit) => hit.id === id);
    const told = `${query} (${id}): ${hits[0]?.id ?? "nothing"}`;
    if (rank !== 0) later.push(told);
    if (rank < 0 || rank > 2) missed.push(told);
  }
  return { first: 1 - later.length / all.length, within3: 1 - missed.length / all.length, missed };
}

const variants = (
  names: Readonly<Record<string, string>>,
  spell: (name: string) => readonly string[],
): Wanted[] =>
  Object.entries(names).flatMap(([id, name]) =>
    [...new Set(spell(name))].map((query) => ({ id, query })),
  );
const latin = (written: readonly (readonly [string, string])[]) => written.map(([, text]) => text);

describe("a name", () => {
  it("is found first as it stands, and with its words the other way round", async () => {
    const whole = await tried(at.records.entities.map(({ id, name }) => ({ id, query: name })));
    expect(whole).toMatchObject({ first: 1, missed: [] });
    const people = at.records.entities.filter(({ kind }) => kind === "Person");
    const turned = await tried(
      people.map(({ id, name }) => ({ id, query: name.split(" ").toReversed().join(" ") })),
    );
    expect(turned).toMatchObject({ first: 1, missed: [] });
  });

  it("is found in Russian and Kazakh letters", async () => {
    const found = await tried([
      ...variants(russian, (name) => [name, transliterate(name)]),
      ...variants(kazakh, (name) => [name]),
    ]);
    expect(found.missed).toEqual([]);
    expect(found.first).toBe(1);
  });

  it("is found in each of the usual romanisations", async () => {
    const found = await tried([
      ...variants(russian, (name) => latin(romaniseRussian(name))),
      ...variants(kazakh, (name) => latin(romaniseKazakh(name))),
    ]);
    expect(found.missed).toEqual([]);
    expect(found.first).toBeGreaterThan(0.99);
  });

  it("is found with one typo", async () => {
    const queries = at.records.entities
      .filter(({ name }) => takesTypo(name))
      .flatMap(({ id, name }, i) =>
        fc.sample(withTypo(name), { numRuns: 1, seed: i }).map((query) => ({ id, query })),
      );
    const found = await tried(queries);
    expect(found.within3, found.missed.join("\n")).toBeGreaterThan(0.995);
    expect(found.first).toBeGreaterThan(0.97);
  });

  it("is found by a last name in another script with one typo", async () => {
    const spelt = Object.entries(russian).flatMap(([id, name]) =>
      latin(romaniseRussian(name.split(" ").at(-1) ?? name)).map((last) => ({ id, last })),
    );
    const queries = spelt
      .filter(({ last }) => takesTypo(last))
      .flatMap(({ id, last }, i) =>
        fc.sample(withTypo(last), { numRuns: 2, seed: i }).map((query) => ({ id, query })),
      );
    const found = await tried(queries);
    expect(found.within3, found.missed.join("\n")).toBeGreaterThan(0.98);
  });

  it("is found while it is being typed", async () => {
    const { missed } = await tried([
      { id: "vladimir-kozlov", query: "Kozl" },
      { id: "vladimir-kozlov", query: "Козл" },
      { id: "roza-tuletaeva", query: "Tuletay" },
      { id: "yevgeny-zhovtis", query: "Zhov" },
      { id: "yevgeny-zhovtis", query: "Жов" },
      { id: "vyacheslav-kalyuzhnyy", query: "Kalyuz" },
      { id: "zinaida-mukhortova", query: "Mukh" },
    ]);
    expect(missed).toEqual([]);
  });
});
