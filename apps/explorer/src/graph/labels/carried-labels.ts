// Labels while the page is being zoomed: carried along with their nodes, until they are placed anew.
import type { Id } from "@trialgraph/model";
import type { PageNode } from "../lines/line-geometry.ts";
import type { PlacedLabel } from "./place-labels.ts";

/** From a node's middle past its border, by so much more as the border has moved out. */
const outwards = (away: number, grown: number): number => away + Math.sign(away) * grown;

function carried(label: PlacedLabel, before: PageNode, now: PageNode): PlacedLabel {
  const grown = (now.size - before.size) * 1.15;
  const [dx, dy] = [label.x + label.width / 2 - before.x, label.y + label.height / 2 - before.y];
  const [x, y] = [outwards(dx, grown) - label.width / 2, outwards(dy, grown) - label.height / 2];
  const { leader, ...rest } = { ...label, x: now.x + x, y: now.y + y };
  if (!leader) return rest;
  const move = (point: { readonly x: number; readonly y: number }) => ({
    x: point.x - label.x + rest.x,
    y: point.y - label.y + rest.y,
  });
  const border = { x: leader.from.x - before.x, y: leader.from.y - before.y };
  const far = Math.max(Math.hypot(border.x, border.y), 0.001);
  const from = {
    x: now.x + border.x * (1 + grown / far),
    y: now.y + border.y * (1 + grown / far),
  };
  return { ...rest, leader: { from, to: move(leader.to) } };
}

/**
 * Where labels are when their nodes have moved from where they were to where they are now. Some may
 * lie on others then: `placeLabels` leaves those out if it is given them as kept.
 */
export function carriedLabels(
  labels: readonly PlacedLabel[],
  before: ReadonlyMap<Id, PageNode>,
  now: ReadonlyMap<Id, PageNode>,
): ReadonlyMap<Id, PlacedLabel> {
  return new Map(
    labels.flatMap((label) => {
      const [from, to] = [before.get(label.id), now.get(label.id)];
      return from && to ? [[label.id, carried(label, from, to)] as const] : [];
    }),
  );
}
