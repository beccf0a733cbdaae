// Keeps what is selected in view: also where it was selected elsewhere.
import { useEffect, useRef, type RefObject } from "react";
import type { Marked } from "../../state/selection.ts";

/** For how many frames a row is kept in view: rows on the way get their true heights as they pass. */
const FRAMES = 12;

/** Scrolls to a row, and again while what is above it is still being laid out; returns what stops that. */
function reveal(row: Element): () => void {
  let frame = 0;
  const again = (left: number) => {
    row.scrollIntoView({ block: "nearest" });
    if (left > 0) frame = window.requestAnimationFrame(() => again(left - 1));
  };
  again(FRAMES);
  return () => window.cancelAnimationFrame(frame);
}

/**
 * Scrolls once for each selection: to the selected row, else to the first that is joined to it; where
 * there is neither yet, when `rows` change.
 */
export function useFollowed(
  body: RefObject<HTMLElement | null>,
  marked: Marked,
  rows: readonly unknown[],
): void {
  const followed = useRef<Marked>(undefined);
  useEffect(() => {
    if (followed.current === marked || rows.length === 0) return undefined;
    const row =
      body.current?.querySelector("[data-mark='selected']") ??
      body.current?.querySelector("[data-mark='near']");
    if (!row) return undefined;
    followed.current = marked;
    return reveal(row);
  }, [body, marked, rows]);
}
