// Paints labels on a 2D canvas: ink with a halo of paper.
import {
  DETAIL_SIZE,
  LABEL_SIZE,
  LINE_HEIGHT,
  type LabelLines,
} from "../../graph/labels/label-wishes.ts";
import type { LineLabel } from "../../graph/labels/line-label.ts";
import type { Alignment, PlacedLabel } from "../../graph/labels/place-labels.ts";
import { fontOf } from "./measure.ts";

/** Colours and family that a label is painted with. */
interface LabelInk {
  readonly family: string;
  readonly ink: string;
  readonly muted: string;
  readonly paper: string;
}

/** How far along its rectangle a label is anchored. */
const anchors: Readonly<Record<Alignment, number>> = { left: 0, center: 0.5, right: 1 };

/** How wide the halo is on all sides together, in pixels. */
const HALO = 4;

/** A canvas to paint labels on. `font` is the one in force: setting it again would be slow. */
export interface Easel {
  readonly context: CanvasRenderingContext2D;
  font: string;
}

function write({ context }: Easel, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function prepare(easel: Easel, font: string, color: string, paper: string): void {
  const { context } = easel;
  if (easel.font !== font) context.font = font;
  easel.font = font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = paper;
  context.fillStyle = color;
}

/** Paints what joins a label to its node, where it stands further off. */
export function drawLeader({ context }: Easel, { leader }: PlacedLabel, ink: LabelInk): void {
  if (!leader) return;
  context.beginPath();
  context.moveTo(leader.from.x, leader.from.y);
  context.lineTo(leader.to.x, leader.to.y);
  context.lineWidth = HALO;
  context.strokeStyle = ink.paper;
  context.stroke();
  context.lineWidth = 1;
  context.strokeStyle = ink.muted;
  context.stroke();
}

/** Paints a node's label into the rectangle it was given, aligned towards its node. */
export function drawLabel(
  easel: Easel,
  box: PlacedLabel,
  { label, detail, weight }: LabelLines,
  { family, ink, muted, paper }: LabelInk,
): void {
  const x = box.x + box.width * anchors[box.align];
  easel.context.textAlign = box.align;
  prepare(easel, fontOf(family, LABEL_SIZE, weight), ink, paper);
  write(easel, label, x, box.y + LINE_HEIGHT / 2);
  if (detail === "") return;
  prepare(easel, fontOf(family, DETAIL_SIZE, 400), muted, paper);
  write(easel, detail, x, box.y + LINE_HEIGHT * 1.5 - 1);
}

/** Paints the words along a line. */
export function drawLineLabel(
  easel: Easel,
  { text, x, y, angle }: LineLabel,
  { family, ink, paper }: LabelInk,
): void {
  const { context } = easel;
  context.save();
  context.textAlign = "center";
  prepare(easel, fontOf(family, LABEL_SIZE, 600), ink, paper);
  context.translate(x, y);
  context.rotate(angle);
  write(easel, text, 0, 0);
  context.restore();
  easel.font = "";
}
