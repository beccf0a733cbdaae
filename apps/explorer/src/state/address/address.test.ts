import { entityKinds, families, Modality, speakerRoles } from "@trialgraph/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start, transition, type AppState } from "../app-state.ts";
import { clearDesk, work, type Desk, type Fan } from "../desk.ts";
import type { Filters } from "../filters.ts";
import { views, type Page } from "../pages.ts";
import { nothing, selectEntity, selectPair, selectPath, type Selection } from "../selection.ts";
import { fromAddress, toAddress } from "./index.ts";

const id = fc
  .stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
  .filter((text) => text !== "none");
const ids = fc.uniqueArray(id, { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(nothing),
  id.map(selectEntity),
  fc
    .tuple(id, id, maybe(fc.string({ minLength: 1 })))
    .map(([a, b, edge]) => selectPair(a, b, edge)),
  fc.tuple(id, id, fc.integer({ min: 1, max: 99 })).map((path) => selectPath(...path)),
);
const day = fc.constantFrom("2011-12-16", "2012-06-04", "2013-11-30");
const days = fc
  .record({ from: maybe(day), to: maybe(day), undated: fc.boolean() })
  .filter(({ from, to }) => from !== undefined || to !== undefined)
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to)
  .map(({ from, to, undated }) => ({
    ...(from && { from }),
    ...(to && { to }),
    ...(undated && { undated: true as const }),
  }));
const lists = fc
  .record({
    kinds: maybe(fc.subarray([...entityKinds])),
    families: maybe(fc.subarray([...families])),
    modalities: maybe(fc.subarray(Modality.options)),
    roles: maybe(fc.subarray([...speakerRoles])),
    sources: maybe(ids),
    speakers: maybe(ids),
  })
  .map(({ kinds, families: kin, modalities, roles, sources, speakers }) => ({
    ...(kinds && { kinds }),
    ...(kin && { families: kin }),
    ...(modalities && { modalities }),
    ...(roles && { roles }),
    ...(sources && { sources: sources.toSorted() }),
    ...(speakers && { speakers: speakers.toSorted() }),
  }));
const filters: fc.Arbitrary<Filters> = fc
  .record({
    lists,
    origins: maybe(fc.integer({ min: 2, max: 9_999 })),
    happened: maybe(days),
    reported: maybe(days),
    around: maybe(fc.record({ id, steps: fc.constantFrom<1 | 2>(1, 2) })),
  })
  .map(({ lists: listed, origins, happened, reported, around }) => ({
    lists: listed,
    ...(origins !== undefined && { origins }),
    ...(happened && { happened }),
    ...(reported && { reported }),
    ...(around && { around }),
  }));
const fan: fc.Arbitrary<Fan> = fc
  .record({ id, family: maybe(fc.constantFrom(...families)) })
  .map(({ id: of, family }) => ({ id: of, ...(family && { family }) }));
const tenths = fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 10 + 0);
const spans = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10);
const desk: fc.Arbitrary<Desk> = fc
  .record({
    hidden: ids,
    expanded: fc.array(fan, { maxLength: 2 }),
    collapsed: fc.array(fan, { maxLength: 2 }),
    pinned: fc.dictionary(id, fc.record({ x: tenths, y: tenths }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    arrangement: fc.constantFrom<Desk["arrangement"]>("map", "anew"),
    shot: maybe(
      fc.record(
        { x: tenths, y: tenths, span: spans, of: fc.stringMatching(/^[a-z0-9]{1,7}$/) },
        { requiredKeys: ["x", "y", "span"] },
      ),
    ),
  })
  .map(({ shot, ...rest }) => ({ ...rest, ...(shot && { shot }) }));
const options = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string(), {
  maxKeys: 3,
  noNullPrototype: true,
});

const read = (address: string) => {
  const { pathname, search } = new URL(address, "https://example.org/below/");
  return fromAddress(pathname.slice("/below/".length), search);
};

describe("the address", () => {
  it("of a view gives back its state, and the version it is pinned to", () => {
    const state = fc.record({
      page: fc.constantFrom(...views).map((kind): Page => ({ kind })),
      selection,
      filters,
      desk,
      options,
    });
    fc.assert(
      fc.property(state, (given: AppState) => {
        expect(read(toAddress(given)).state).toEqual(given);
        const pinned = read(toAddress(given, "ab".repeat(32)));
        expect(pinned.state).toEqual(given);
        expect([undefined, "ab".repeat(6)]).toContain(pinned.version);
      }),
    );
  });

  it("holds the camera and the pins to a tenth of a unit", () => {
    const shot = work(clearDesk, { kind: "camera", shot: { x: 1.26, y: -0.04, span: 3.333 } });
    const pinned = work(shot, { kind: "pin", id: "a", spot: { x: 10.04, y: 2 } });
    const state = { ...start, desk: pinned };
    expect(toAddress(state)).toBe("?pin=a:10:2&camera=1.3,0,3.3");
    expect(read(toAddress(state)).state).toEqual(state);
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
});
