// Brings the passage that the address asks for into view and into focus, whenever it asks for another.
import { useEffect, type RefObject } from "react";

/** `key` is equal for equal passages, and left out where none is asked for. */
export function usePassage(text: RefObject<HTMLElement | null>, key: string | undefined): void {
  useEffect(() => {
    if (key === undefined) return;
    const passage = text.current?.querySelector<HTMLElement>(".target");
    if (!passage) return;
    passage.tabIndex = -1;
    passage.scrollIntoView({ block: "center" });
    passage.focus({ preventScroll: true });
  }, [text, key]);
}
