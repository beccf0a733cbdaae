// Paints labels on a 2D canvas: ink with a halo of paper.
import {
  DETAIL_SIZE,
  LABEL_SIZE,
  LINE_HEIGHT,
  type LabelLines,
} from "../graph/labels/label-wishes.ts";
import type { LineLabel } from "../graph/labels/line-label.ts";
import type { Alignment, PlacedLabel } from "../graph/labels/place-labels.ts";
import { fontOf } from "./measure.ts";

/** Colours and family that a label is painted with. */
export interface LabelInk {
  readonly family: string;
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
}

/** How far along its rectangle a label is anchored. */
const anchors: Readonly<Record<Alignment, number>> = { left: 0, center: 0.5, right: 1 };

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function prepare(context: CanvasRenderingContext2D, paper: string): void {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = paper;
}

/** Paints a node's label into the rectangle it was given, aligned towards its node. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  box: PlacedLabel,
  lines: LabelLines,
  ink: LabelInk,
): void {
  const x = box.x + box.width * anchors[box.align];
  prepare(context, ink.paper);
  context.textAlign = box.align;
  context.font = fontOf(ink.family, LABEL_SIZE, lines.weight);
  context.fillStyle = ink.ink;
  write(context, lines.label, x, box.y + LINE_HEIGHT / 2);
  if (lines.detail === "") return;
  context.font = fontOf(ink.family, DETAIL_SIZE, 400);
  context.fillStyle = ink.muted;
  write(context, lines.detail, x, box.y + LINE_HEIGHT * 1.5 - 1);
}

/** Paints the words along a line. */
export function drawLineLabel(
  context: CanvasRenderingContext2D,
  label: LineLabel,
  ink: LabelInk,
): void {
  context.save();
  prepare(context, ink.paper);
  context.textAlign = "center";
  context.font = fontOf(ink.family, LABEL_SIZE, 600);
  context.fillStyle = ink.ink;
  context.translate(label.x, label.y);
  context.rotate(label.angle);
  write(context, label.text, 0, 0);
  context.restore();
}
