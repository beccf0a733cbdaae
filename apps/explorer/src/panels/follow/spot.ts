// Where a thing stands on the canvas of the network now.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { usePage } from "../../app/page-context.ts";
import { areFew, placesOf } from "../../graph/places.ts";
import type { Spot } from "../../state/desk.ts";

/**
 * Asks for the present spot of a visible thing, in the layout's units: of few things as they are placed,
 * else as the canvas has told when it came to rest; `undefined` where the thing is not drawn.
 */
export function useSpotOf(): (id: Id) => Spot | undefined {
  const { index, visible } = useExplorer();
  const { frame } = usePage();
  return (id) => {
    if (!visible.entities.has(id)) return undefined;
    const told = areFew(index.view, visible) ? undefined : frame.current?.places?.get(id);
    return told ?? placesOf(index.view, visible).get(id);
  };
}
