// Keeps what is marked on the canvas (the cursor of the keyboard, pins, headings of columns) at its
// place in every frame.
import { middleOf, type PagePoint } from "../../graph/lines/line-geometry.ts";
import type { PageNow } from "../page-now.ts";
import type { Stage } from "../stage.ts";
import { moveHeadings, roomOfHeadings } from "./follow-headings.ts";
import type { Room } from "./place-headings.ts";

const pointOf = ({ dataset }: HTMLElement, { page }: PageNow): PagePoint | undefined => {
  const { follows, id = "" } = dataset;
  const line = page.lines.get(id);
  return follows === "node" ? page.nodes.get(id) : line && middleOf(line);
};

/** Puts a mark at its node, or at the middle of its line. */
function placeMark(mark: HTMLElement, now: PageNow): void {
  const point = pointOf(mark, now);
  mark.dataset["lost"] = String(point === undefined);
  if (!point) return;
  const { x, y } = now.origin;
  mark.style.transform = `translate(${x + point.x}px, ${y + point.y}px)`;
  const node = now.page.nodes.get(mark.dataset["id"] ?? "");
  mark.style.setProperty("--reach", `${node?.size ?? 0}px`);
}

/** Places all marks below an element now and after each frame. */
export function followMarks(
  stage: Stage,
  root: HTMLElement,
): { readonly follow: () => void; readonly stop: () => void } {
  const { renderer } = stage;
  let room: Room | undefined;
  const measure = () => {
    room = undefined;
  };
  const place = () => {
    const marks = root.querySelectorAll<HTMLElement>("[data-follows]");
    const strip = root.querySelector<HTMLElement>(".canvas-headings");
    if (marks.length === 0 && !strip) return;
    const now = stage.page();
    for (const mark of marks) placeMark(mark, now);
    if (!strip) return;
    room ??= roomOfHeadings(strip);
    moveHeadings(strip, now, room);
  };
  renderer.on("afterRender", place);
  renderer.on("resize", measure);
  const stop = () => {
    renderer.off("afterRender", place);
    renderer.off("resize", measure);
  };
  return {
    follow: () => {
      measure();
      place();
    },
    stop,
  };
}
