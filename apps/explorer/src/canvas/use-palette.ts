// The palette as a hook: read again when the theme of the page changes.
import { useLayoutEffect, useState, type RefObject } from "react";
import { readPalette, type Palette } from "../graph/looks/palette.ts";

/** The palette in force at an element; undefined until the element is there. */
export function usePalette(root: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const read = () => {
      if (root.current) setPalette(readPalette(root.current));
    };
    read();
    const watch = new MutationObserver(read);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => watch.disconnect();
  }, [root]);
  return palette;
}
