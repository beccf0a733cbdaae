// What lies over the canvas: buttons that would hide the names below them.
import type { PageBox } from "../../graph/labels/boxes.ts";

/**
 * The rectangles of all that is marked `data-over-canvas` around an element, in pixels of that element.
 * Measures the page: not to be asked in every frame.
 */
export function coversOf(element: HTMLElement): readonly PageBox[] {
  const { left, top } = element.getBoundingClientRect();
  const stage = element.closest(".stage") ?? document;
  return [...stage.querySelectorAll("[data-over-canvas]")].flatMap((over) => {
    const { x, y, width, height } = over.getBoundingClientRect();
    return width > 0 ? { x: x - left, y: y - top, width, height } : [];
  });
}
