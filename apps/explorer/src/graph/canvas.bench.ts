// How long the canvas's own work takes, without a browser: at the size of our data and at five times it.
import { entityKinds } from "@trialgraph/model";
import { bench, describe } from "vitest";
import { nothing, selectEntity } from "../state/selection.ts";
import { emphasesOf, noHover } from "./emphasis.ts";
import { hullOf } from "./labels/boxes.ts";
import { groundOf } from "./labels/ground.ts";
import { pageLabels } from "./labels/page-labels.ts";
import { clearPoints } from "./lines/clear-points.ts";
import { pageOf } from "./lines/page.ts";
import { pick } from "./lines/pick.ts";
import { toNetworkGraph } from "./network-graph.ts";
import { edge, entity, viewOf } from "./testing.ts";
import { everything } from "./visible.ts";

/** A view of so many things, each joined to about two others; a few of them are joined to many. */
function viewOfSize(order: number, size: number) {
  const wide = Math.ceil(Math.sqrt(order * 1.6));
  const entities = Array.from({ length: order }, (_, i) => {
    const kind = entityKinds[i % entityKinds.length] ?? "Person";
    const shift = Math.sin(i * 12.9898) * 30;
    return entity(`n${i}`, kind, (i % wide) * 78 + shift, Math.floor(i / wide) * 52 - shift / 2);
  });
  const edges = Array.from({ length: size }, (_, i) => {
    const hub = i % 9 === 0 ? i % 7 : (i * 31) % order;
    const other = `n${(i * 17 + 1) % order}`;
    return { ...edge(`n${hub}`, "REPORTED_ON", other), id: `e${i}` };
  });
  return viewOf(entities, edges);
}

for (const [order, size] of [
  [545, 1057],
  [2725, 5285],
] as const) {
  const view = viewOfSize(order, size);
  const graph = toNetworkGraph(view, everything(view));
  const scale = { origin: { x: 0, y: 0 }, unit: 0.25, scale: 0.4 };
  const page = pageOf(graph, scale);
  const ground = groundOf(page);
  const within = hullOf([...page.nodes.values()], { x: 72, y: 48 });
  const setting = {
    graph,
    nodes: page.nodes,
    measure: (text: string) => text.length * 6.3,
    within,
  };
  const still = emphasesOf(graph, nothing, noHover);
  const base = pageLabels({ ...setting, emphases: still, ground });
  const kept = new Map(base.names.map((label) => [label.id, label]));
  const pointed = emphasesOf(graph, nothing, { kind: "entity", id: "n3" });
  const selected = emphasesOf(graph, selectEntity("n3"), noHover);

  describe(`${order} things, ${size} lines`, () => {
    bench("a pointer: what is under it", () => void pick(page, { x: 200, y: 120 }));
    bench("a hover: what stands out", () => {
      emphasesOf(graph, nothing, { kind: "entity", id: "n3" });
    });
    bench("a hover: its labels", () => {
      pageLabels({ ...setting, emphases: pointed, ground, kept, sought: pointed.nodes });
    });
    bench("a selection: its labels", () => {
      pageLabels({ ...setting, emphases: selected, ground, kept, sought: selected.nodes });
    });
    bench("a zoom: the page", () => void pageOf(graph, scale));
    bench("a zoom at rest: all labels", () => {
      pageLabels({ ...setting, emphases: still, ground: groundOf(page) });
    });
    bench("a zoom at rest: where each line is clear", () => void clearPoints(page));
  });
}
