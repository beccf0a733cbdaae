// The real stage on a canvas of the size that it has on a desk, with the real data, once or five times.
import type { GraphView } from "@trialgraph/model";
import { begin } from "../direct.ts";
import { createStage, type StageInput } from "../stage.ts";
import { emphasesOf, noHover, type Hover } from "../../graph/emphasis.ts";
import { toNetworkGraph } from "../../graph/network-graph.ts";
import { boundsOf, mapOf, stretched, stretchFor } from "../../graph/places.ts";
import { readPalette } from "../../graph/looks/palette.ts";
import { everything } from "../../graph/visible.ts";
import { nothing, selectEntity, type Selection } from "../../state/selection.ts";

const SIZE = { width: 720, height: 809 };

/** A view beside itself so many times, three in a row. */
export function timesOver(view: GraphView, times: number): GraphView {
  const { x, y } = boundsOf(mapOf(view));
  const [wide, tall] = [x[1] - x[0] + 200, y[1] - y[0] + 200];
  const copies = Array.from({ length: times }, (_, copy) => {
    const id = (name: string) => (copy === 0 ? name : `${name}~${copy}`);
    const shift = { x: (copy % 3) * wide, y: Math.floor(copy / 3) * tall };
    return {
      entities: view.entities.map((each) => ({
        ...each,
        id: id(each.id),
        x: each.x + shift.x,
        y: each.y + shift.y,
      })),
      edges: view.edges.map((each) => ({
        ...each,
        id: id(each.id),
        subject: id(each.subject),
        object: id(each.object),
      })),
    };
  });
  return {
    ...view,
    entities: copies.flatMap(({ entities }) => entities),
    edges: copies.flatMap(({ edges }) => edges),
  };
}

function elementOf(): HTMLElement {
  const element = document.createElement("div");
  element.style.cssText = `position:absolute;left:0;top:0;width:${SIZE.width}px;height:${SIZE.height}px;overflow:clip`;
  document.body.append(element);
  return element;
}

/** Starts the stage with a view; `hover` and `select` show what the explorer would show. */
export function openScene(view: GraphView) {
  const element = elementOf();
  const places = mapOf(view);
  const stretch = stretchFor(places, SIZE);
  const drawn = stretched(places, stretch);
  const graph = toNetworkGraph(view, everything(view), drawn);
  const still = { graph, bounds: boundsOf(drawn), palette: readPalette(element) };
  let [selection, hovered]: [Selection, Hover] = [nothing, noHover];
  const input = (): StageInput => ({ ...still, emphases: emphasesOf(graph, selection, hovered) });
  const hover = (next: Hover) => {
    hovered = next;
    stage.show(input());
  };
  const select = (next: Selection) => {
    selection = next;
    stage.show(input());
  };
  const onPick = (picked: Hover) =>
    select(picked.kind === "entity" ? selectEntity(picked.id) : nothing);
  const stage = createStage(element, input(), {
    onHover: hover,
    onPick,
    onMoved: () => undefined,
    onLost: () => undefined,
  });
  const covered = { top: 56, right: 0, bottom: 0, left: 0 };
  const shot = { shot: undefined, arrangement: undefined, revealed: [], nearer: true };
  begin(stage, { input: input(), stretch, covered, ...shot });
  return { element, stage, graph, hover, select };
}

/** A running scene. */
export type Scene = ReturnType<typeof openScene>;
