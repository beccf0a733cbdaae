// Where things are placed, as a hook: at once where that takes no work, else by a worker, the old
// places staying until the new ones are there.
import { useEffect, useMemo, useState } from "react";
import type { Places } from "@trialgraph/layout";
import type { GraphView } from "@trialgraph/model";
import { placeAnew, rememberedPlaces } from "../../graph/places-anew.ts";
import { placesKeyOf } from "../../graph/places-key.ts";
import { areFew, layoutGraphOf, mapOf, placesOf } from "../../graph/places.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Arrangement } from "../../state/desk.ts";

/** Places, of which arrangement (undefined: the map), and whether others are being worked out. */
export interface Placed {
  readonly places: Places;
  readonly arrangement: string | undefined;
  readonly isArranging: boolean;
}

/** The arrangement of places that a view has made itself. */
const OWN = "own";

/** The places of a visible graph; those that are `given` go before all others. */
export function usePlaces(
  view: GraphView,
  visible: VisibleGraph,
  wanted: Arrangement,
  given?: Places,
): Placed {
  const key = useMemo(
    () => (given ? OWN : placesKeyOf(view, visible, wanted)),
    [view, visible, wanted, given],
  );
  const [worked, setWorked] = useState<{ readonly key: string; readonly places: Places }>();
  const map = useMemo(() => mapOf(view), [view]);
  const now = useMemo(() => {
    if (given || key === undefined) return given ?? map;
    return areFew(view, visible) ? placesOf(view, visible) : rememberedPlaces(key);
  }, [view, visible, key, given, map]);
  const places = now ?? (worked && worked.key === key ? worked.places : undefined);
  const [shown, setShown] = useState<Omit<Placed, "isArranging">>(() => ({
    places: places ?? map,
    arrangement: places && key,
  }));
  if (places && places !== shown.places) setShown({ places, arrangement: key });
  const isArranging = places === undefined;
  useEffect(() => {
    if (!isArranging || key === undefined) return undefined;
    const graph = layoutGraphOf(view, visible);
    return placeAnew(key, graph, (next) => setWorked({ key, places: next }));
  }, [isArranging, key, view, visible]);
  return useMemo(() => ({ ...shown, isArranging }), [shown, isArranging]);
}
