// Keeps the headings of columns over their columns in every frame.
import { coversOf } from "../labels/covers.ts";
import type { PageNow } from "../page-now.ts";
import { placeHeadings, roomBeside, type Room } from "./place-headings.ts";

/** What stays free between the headings of neighbouring columns, in pixels. */
const APART = 8;

/** The room that the headings in a strip have. Measures the page: not to be asked in every frame. */
export function roomOfHeadings(strip: HTMLElement): Room {
  const { offsetWidth: width, offsetHeight: end } = strip;
  const height = strip.querySelector("li")?.offsetHeight ?? 0;
  return roomBeside(coversOf(strip), { x: 0, y: end - height, width, height });
}

/** Puts the headings in a strip where they are whole; hides the others. */
export function moveHeadings(strip: HTMLElement, { origin, unit }: PageNow, room: Room): void {
  const marks = [...strip.querySelectorAll("li")];
  for (const { style, dataset } of marks) {
    style.maxWidth = `${Math.max(Number(dataset["gap"]) * unit - APART, 0)}px`;
  }
  const wishes = marks.map((mark) => ({
    x: origin.x + Number(mark.dataset["x"]) * unit,
    width: mark.offsetWidth,
  }));
  const lefts = placeHeadings(wishes, room, { start: 0, end: strip.offsetWidth });
  for (const [i, { style }] of marks.entries()) {
    const left = lefts[i];
    style.visibility = left === undefined ? "hidden" : "";
    style.transform = `translate(${left ?? 0}px, 0)`;
  }
}
