// What is drawn, as a hook: places, pins over them, drawn out to fill the canvas, and the graph there.
import { useMemo, type RefObject } from "react";
import type { Places } from "@trialgraph/layout";
import type { GraphView, Id } from "@trialgraph/model";
import { toNetworkGraph, type ExtraLine, type NetworkGraph } from "../../graph/network-graph.ts";
import { withPins } from "../../graph/places-pinned.ts";
import { boundsOf, stretched, type Bounds } from "../../graph/places.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { useLanguage } from "../../language/use-words.ts";
import type { Arrangement, Spot } from "../../state/desk.ts";
import { usePlaces, type Placed } from "./use-places.ts";
import { useSame } from "./use-same.ts";
import { useStretch } from "./use-stretch.ts";

/** What the drawing follows from. */
interface Drawable {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly arrangement: Arrangement;
  readonly pinned: Readonly<Record<Id, Spot>>;
  readonly places: Places | undefined;
  readonly extra: readonly ExtraLine[] | undefined;
}

/** The graph that is drawn. `places` are in layout units, pins among them; bounds are without pins. */
export interface Drawing extends Placed {
  readonly graph: NetworkGraph;
  readonly bounds: Bounds;
  readonly stretch: number;
}

/** The drawing of what is visible on an element. */
export function useDrawing(
  element: RefObject<HTMLElement | null>,
  { view, visible, arrangement, pinned, places: given, extra }: Drawable,
): Drawing {
  const same = useSame(visible);
  const language = useLanguage();
  const placed = usePlaces(view, same, arrangement, given);
  const stretch = useStretch(element, placed.places);
  const bounds = useMemo(() => boundsOf(stretched(placed.places, stretch)), [placed, stretch]);
  const places = useMemo(() => withPins(placed.places, pinned), [placed, pinned]);
  const graph = useMemo(
    () => toNetworkGraph(view, same, stretched(places, stretch), extra, language),
    [view, same, places, stretch, extra, language],
  );
  return useMemo(
    () => ({ ...placed, places, graph, bounds, stretch }),
    [placed, places, graph, bounds, stretch],
  );
}
