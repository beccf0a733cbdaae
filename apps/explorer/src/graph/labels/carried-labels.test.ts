import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageNode } from "../lines/line-geometry.ts";
import { boxAround, overlap } from "./boxes.ts";
import { carriedLabels } from "./carried-labels.ts";
import { groundOf, nodeBox } from "./ground.ts";
import { placeLabels, type LabelWish } from "./place-labels.ts";

const node = (x: number, y: number, size: number): PageNode => ({
  x,
  y,
  kind: "Person",
  size,
  ringed: false,
});

const spots = fc.uniqueArray(
  fc.record({ x: fc.integer({ min: 0, max: 20 }), y: fc.integer({ min: 0, max: 20 }) }),
  { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` },
);

/** A page zoomed so many times. */
const pageAt = (at: readonly { readonly x: number; readonly y: number }[], zoom: number) =>
  new Map(at.map(({ x, y }, i) => [`n${i}`, node(x * 40 * zoom, y * 40 * zoom, 4 + 4 * zoom)]));

const wishesOn = (nodes: ReadonlyMap<string, PageNode>): readonly LabelWish[] =>
  [...nodes].map(([id, { x, y, ...rest }]) => {
    const { width, height } = nodeBox({ x, y, ...rest });
    const half = { width: width / 2, height: height / 2 };
    return {
      id,
      x,
      y,
      half,
      text: { width: 80, height: 16 },
      priority: 0,
      reach: 84,
      insistent: true,
    };
  });

const groundFor = (nodes: ReadonlyMap<string, PageNode>) => groundOf({ nodes, lines: new Map() });

describe("carriedLabels", () => {
  it("stay on their side of their nodes, and off them, at every zoom", () => {
    const zooms = fc.double({ min: 0.25, max: 4, noNaN: true });
    fc.assert(
      fc.property(spots, zooms, (at, zoom) => {
        const [before, now] = [pageAt(at, 1), pageAt(at, zoom)];
        const labels = placeLabels(wishesOn(before), { ground: groundFor(before) });
        const carried = carriedLabels(labels, before, now);
        expect([...carried.keys()]).toEqual(labels.map(({ id }) => id));
        for (const [id, label] of carried) {
          const own = now.get(id);
          expect(own && overlap(label, boxAround(own.x, own.y, own.size, own.size))).toBe(false);
        }
      }),
    );
  });

  it("leave out, as kept labels, those that come to lie on others", () => {
    fc.assert(
      fc.property(spots, fc.double({ min: 0.25, max: 1, noNaN: true }), (at, zoom) => {
        const [before, now] = [pageAt(at, 1), pageAt(at, zoom)];
        const labels = placeLabels(wishesOn(before), { ground: groundFor(before) });
        const kept = carriedLabels(labels, before, now);
        const shown = placeLabels(wishesOn(now), {
          ground: groundFor(now),
          kept,
          sought: new Map(),
        });
        shown.forEach((label, i) => {
          expect(kept.get(label.id)).toEqual(label);
          for (const other of shown.slice(i + 1)) expect(overlap(label, other)).toBe(false);
          for (const each of now.values()) expect(overlap(label, nodeBox(each))).toBe(false);
        });
      }),
    );
  });
});
