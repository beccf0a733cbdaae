// Whether the page meets a media query, as a hook.
import { useSyncExternalStore } from "react";

/** The width from which on, in CSS pixels, columns stand beside each other. */
const NARROW = "(max-width: 900px)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the page is as narrow as a phone. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
