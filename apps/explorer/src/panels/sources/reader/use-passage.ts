// Brings the passage that the address asks for into view and into focus, with its claim in the margin
// where there is room for both, whenever it asks for another.
import { useEffect, type RefObject } from "react";
import { scrollFor } from "./align.ts";

const spanOf = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
};

function show(text: HTMLElement, passage: HTMLElement): void {
  const note = text.querySelector(".margin [data-chosen=true]");
  const page = passage.closest(".page");
  passage.scrollIntoView({ block: "center" });
  if (page && note) page.scrollTop += scrollFor(spanOf(passage), spanOf(note), spanOf(page));
}

/** `key` is equal for equal passages, and left out where none is asked for. */
export function usePassage(text: RefObject<HTMLElement | null>, key: string | undefined): void {
  useEffect(() => {
    const { current } = text;
    const passage = current?.querySelector<HTMLElement>(".target");
    if (key === undefined || !current || !passage) return;
    passage.tabIndex = -1;
    show(current, passage);
    passage.focus({ preventScroll: true });
  }, [text, key]);
}
