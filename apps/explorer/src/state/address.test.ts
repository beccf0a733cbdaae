import { entityKinds, families } from "@trialgraph/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromAddress, toAddress } from "./address.ts";
import { start, transition, type AppState, type Page } from "./app-state.ts";
import { choices, noFilters, type Filters } from "./filters.ts";
import { nothing, selectEntity, selectPair, type Selection } from "./selection.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(nothing),
  id.map(selectEntity),
  fc
    .tuple(id, id, fc.option(fc.string({ minLength: 1 }), { nil: undefined }))
    .map(([a, b, edge]) => selectPair(a, b, edge)),
);
const filters: fc.Arbitrary<Filters> = fc
  .record({
    kinds: fc.subarray([...entityKinds]),
    lines: fc.subarray([...choices.lines]),
    families: fc.subarray([...families]),
    around: fc.option(fc.record({ id, steps: fc.constantFrom<1 | 2>(1, 2) }), { nil: undefined }),
  })
  .map(({ around, ...lists }) => ({ ...lists, ...(around && { around }) }));

const read = (address: string) => {
  const { pathname, search } = new URL(address, "https://example.org/below/");
  return fromAddress(pathname.slice("/below/".length), search);
};

describe("the address", () => {
  it("of a network gives back its state", () => {
    fc.assert(
      fc.property(selection, filters, (chosen, shown) => {
        const state: AppState = {
          page: { kind: "network" },
          selection: chosen,
          filters: shown,
        };
        expect(read(toAddress(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("of a source gives back its page", () => {
    const at = fc
      .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 999 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(id, fc.option(at), fc.option(id), (source, span, claim) => {
        const page: Page = {
          kind: "source",
          id: source,
          ...(span && { at: span }),
          ...(claim && { claim: `${source}/${claim}` }),
        };
        expect(read(toAddress({ ...start, page })).state.page).toEqual(page);
      }),
    );
  });

  it("is one that a person can read", () => {
    const pair = selectPair("vladimir-kozlov", "kz-cc-164", "x|CHARGED_WITH|y");
    const state = transition(start, { kind: "select", selection: pair });
    expect(toAddress(state)).toBe("?between=kz-cc-164,vladimir-kozlov&edge=x%7CCHARGED_WITH%7Cy");
    expect(toAddress(start)).toBe("");
    const source: Page = { kind: "source", id: "hrf", at: [3, 9], claim: "hrf/017" };
    expect(toAddress({ ...start, page: source })).toBe("sources/hrf?at=3-9&claim=hrf/017");
  });

  it("that asks for something that is no id selects nothing, and says so", () => {
    const { state, problems } = fromAddress("", "?node=Not%20an%20id");
    expect(state.selection).toEqual(nothing);
    expect(problems).toEqual(["The address asks for “Not an id”, which is not an id."]);
    expect(fromAddress("", "?between=a").problems).toHaveLength(1);
    expect(fromAddress("", "?between=a,b,c").problems).toHaveLength(1);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        expect(["network", "sources", "source", "missing"]).toContain(
          fromAddress(path, `?${search}`).state.page.kind,
        );
      }),
    );
  });

  it("ignores filter words that it does not know, and spans that end before they begin", () => {
    expect(fromAddress("", "?kinds=Person,Ghost").state.filters).toEqual({
      ...noFilters,
      kinds: ["Person"],
    });
    expect(fromAddress("sources/hrf", "?at=9-3").state.page).toEqual({ kind: "source", id: "hrf" });
  });
});
