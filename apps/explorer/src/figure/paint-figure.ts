// Paints a figure's display list on a 2D canvas.
import { OUTLINE } from "../graph/looks/glyphs.ts";
import type { PagePoint } from "../graph/lines/line-geometry.ts";
import type { Figure, FigureItem, GlyphItem, StrokeItem, TextItem } from "./figure-items.ts";

type Context = CanvasRenderingContext2D;

function trace(context: Context, points: readonly PagePoint[]): void {
  context.beginPath();
  points.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

function paintText(context: Context, item: TextItem): void {
  context.save();
  context.translate(item.x, item.y);
  context.rotate(item.angle ?? 0);
  context.font = `${item.weight} ${item.size}px ${item.family}`;
  context.textAlign = item.align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  if (item.halo !== undefined) {
    context.strokeStyle = item.halo;
    context.lineWidth = 4;
    context.strokeText(item.text, 0, 0);
  }
  context.fillStyle = item.color;
  context.fillText(item.text, 0, 0);
  context.restore();
}

const shapeOf = (path: string) => new Path2D(path);

function paintGlyph(context: Context, { x, y, path, scale, color, fill, paper }: GlyphItem): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.translate(-12, -12);
  context.lineJoin = "round";
  context.strokeStyle = paper;
  context.lineWidth = (fill ? 0 : OUTLINE) + 3 / scale;
  context.stroke(shapeOf(path));
  context.fillStyle = fill ? color : paper;
  context.fill(shapeOf(path));
  context.strokeStyle = color;
  context.lineWidth = OUTLINE;
  if (!fill) context.stroke(shapeOf(path));
  context.restore();
}

function paintStroke(context: Context, { points, width, color, dash, round }: StrokeItem): void {
  context.save();
  context.lineWidth = width;
  context.strokeStyle = color;
  context.lineCap = round ? "round" : "butt";
  context.setLineDash([...dash]);
  trace(context, points);
  context.stroke();
  context.restore();
}

type Painters = {
  readonly [K in FigureItem["kind"]]: (
    context: Context,
    item: Extract<FigureItem, { kind: K }>,
  ) => void;
};

const painters: Painters = {
  text: paintText,
  glyph: paintGlyph,
  stroke: paintStroke,
  polygon: (context, { points, color }) => {
    trace(context, points);
    context.closePath();
    context.fillStyle = color;
    context.fill();
  },
  ring: (context, { x, y, radius, width, color }) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  },
  clip: (context, { x, y, width, height }) => {
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
  },
  unclip: (context) => context.restore(),
};

function paintItem<K extends FigureItem["kind"]>(
  context: Context,
  item: Extract<FigureItem, { kind: K }>,
): void {
  const paint: Painters[K] = painters[item.kind];
  paint(context, item);
}

/** Paints a figure, its paper first. The context's units must be the figure's. */
export function paintFigure(context: Context, figure: Figure): void {
  context.fillStyle = figure.paper;
  context.fillRect(0, 0, figure.width, figure.height);
  for (const item of figure.items) paintItem(context, item);
}
