// Keeps what is marked on the canvas (the cursor of the keyboard, pins, headings of columns) at its
// place in every frame.
import { middleOf, type PagePoint } from "../../graph/lines/line-geometry.ts";
import type { PageNow } from "../page-now.ts";
import type { Stage } from "../stage.ts";

/** Puts a heading over its column: as wide as a column is now. */
function placeHeading(mark: HTMLElement, { origin, unit }: PageNow): void {
  const { x, gap } = mark.dataset;
  mark.style.width = `${Math.max(Number(gap) * unit - 8, 0)}px`;
  mark.style.transform = `translate(${origin.x + Number(x) * unit}px, 0) translate(-50%, 0)`;
}

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

/** What a mark follows (`data-follows`) is a column, or the node or line of its `data-id`. */
const place = (mark: HTMLElement, now: PageNow): void =>
  mark.dataset["follows"] === "column" ? placeHeading(mark, now) : placeMark(mark, now);

/** Places all marks below an element now and after each frame. */
export function followMarks(
  stage: Stage,
  root: HTMLElement,
): { readonly follow: () => void; readonly stop: () => void } {
  const follow = () => {
    const marks = root.querySelectorAll<HTMLElement>("[data-follows]");
    if (marks.length === 0) return;
    const now = stage.page();
    for (const mark of marks) place(mark, now);
  };
  stage.renderer.on("afterRender", follow);
  return { follow, stop: () => stage.renderer.off("afterRender", follow) };
}
