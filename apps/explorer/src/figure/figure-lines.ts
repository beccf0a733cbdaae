// Lines of a figure as strokes: the same styles that the canvas draws.
import type { LineLook } from "../graph/looks/looks.ts";
import { pointOn, type PageLine, type PagePoint } from "../graph/lines/line-geometry.ts";
import type { LineStyle } from "../graph/looks/line-style.ts";
import type { PolygonItem, StrokeItem } from "./figure-items.ts";

/** How far the strokes of a double line are from its middle, in page units. */
const APART = 2.1;
/** How far the dots of a denied line stay from its cross, in page units. */
const CLEAR = 7;

function course(line: PageLine, from: number, to: number, beside: number): readonly PagePoint[] {
  const steps = line.lane === line.laneEnd && !line.loop ? 1 : 24;
  return Array.from({ length: steps + 1 }, (_, i) =>
    pointOn(line, from + ((to - from) * i) / steps, beside),
  );
}

function crossAt({ x, y }: PagePoint, color: string): readonly StrokeItem[] {
  const bar = { kind: "stroke", width: 1.8, color, dash: [], round: false } as const;
  return [1, -1].map((way) => ({
    ...bar,
    points: [
      { x: x - 3.6, y: y - 3.6 * way },
      { x: x + 3.6, y: y + 3.6 * way },
    ],
  }));
}

function arrowHead(line: PageLine, { color, width }: LineLook): PolygonItem {
  const [head, wing] = [headOf(line, width), 2.6 + width * 0.75];
  const { length } = line;
  const unbent = { ...line, lane: line.laneEnd };
  const points = [
    pointOn(unbent, length),
    pointOn(unbent, length - head, wing),
    pointOn(unbent, length - head, -wing),
  ];
  return { kind: "polygon", points, color };
}

const headOf = ({ length }: PageLine, width: number) => Math.min(6.5 + width * 1.5, length);

/** The dashes of an allegation, in pixels: drawn, left out. */
const DASH = [6, 4];

/** The strokes of a line in its style, without its arrow. */
const strokes: Readonly<
  Record<LineStyle, (line: PageLine, to: number, look: LineLook) => readonly StrokeItem[]>
> = {
  supported: (line, to, look) => [solid(line, 0, to, look)],
  single: (line, to, look) => [solid(line, 0, to, look)],
  alleged: (line, to, look) => [{ ...solid(line, 0, to, look), dash: DASH }],
  disputed: twins,
  contested: (line, to, look) => twins(line, to, look).map((item) => ({ ...item, dash: DASH })),
  denied: (line, to, look) => {
    const middle = line.length / 2;
    const dots = { dash: [0, 5.5], round: true, width: look.width * 1.15 };
    return [
      { ...solid(line, 0, middle - CLEAR, look), ...dots },
      { ...solid(line, middle + CLEAR, to, look), ...dots },
      ...crossAt(pointOn(line, middle), look.mark),
    ];
  },
};

function twins(line: PageLine, to: number, look: LineLook): readonly StrokeItem[] {
  return [solid(line, 0, to, look, APART), solid(line, 0, to, look, -APART)];
}

function solid(line: PageLine, from: number, to: number, look: LineLook, beside = 0): StrokeItem {
  const points = course(line, from, Math.max(from, to), beside);
  return { kind: "stroke", points, width: look.width, color: look.color, dash: [], round: false };
}

/** A line with its arrow at the object's end. */
export function lineItems(
  line: PageLine,
  style: LineStyle,
  look: LineLook,
): readonly (StrokeItem | PolygonItem)[] {
  const to = line.length - headOf(line, look.width) + 1;
  return [...strokes[style](line, to, look), arrowHead(line, look)];
}

/** A sample of a style for a legend, level, without an arrow. */
export function sampleItems(
  start: PagePoint,
  length: number,
  style: LineStyle,
  look: LineLook,
): readonly StrokeItem[] {
  const line = { start, direction: { x: 1, y: 0 }, length, lane: 0, laneEnd: 0 };
  return strokes[style](line, length, look);
}
