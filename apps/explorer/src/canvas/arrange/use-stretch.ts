// How much the network is drawn out to fill its canvas, as a hook that follows the canvas's size.
import { useLayoutEffect, useState, type RefObject } from "react";
import type { Places } from "@trialgraph/layout";
import { stretchFor } from "../../graph/places.ts";

/** The stretch for places on an element, from `stretchFor`. */
export function useStretch(element: RefObject<HTMLElement | null>, places: Places): number {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const read = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    read();
    const watch = new ResizeObserver(read);
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return stretchFor(places, size);
}
