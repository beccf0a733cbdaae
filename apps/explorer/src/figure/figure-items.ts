// The display list of a figure: texts, paths and strokes in page units. Plain data, paints itself nowhere.
import type { PagePoint } from "../graph/lines/line-geometry.ts";

/** A line of text. `y` is its middle; `angle` turns it clockwise (radians) about its anchor. */
export interface TextItem extends PagePoint {
  readonly kind: "text";
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly color: string;
  readonly align: "left" | "center" | "right";
  /** The width that the text was measured to have. */
  readonly width: number;
  readonly angle?: number;
  /** The colour of the halo around it, where it has one. */
  readonly halo?: string;
}

/** A glyph: an SVG path in a 24 × 24 box, scaled and centred on a point; filled, or stroked. */
export interface GlyphItem extends PagePoint {
  readonly kind: "glyph";
  readonly path: string;
  readonly scale: number;
  readonly color: string;
  readonly fill: boolean;
  /** Drawn below the glyph, a little wider, so that lines keep off it. */
  readonly paper: string;
}

/** A stroke through points. `dash` in page units, empty where it is solid; ends are round or flat. */
export interface StrokeItem {
  readonly kind: "stroke";
  readonly points: readonly PagePoint[];
  readonly width: number;
  readonly color: string;
  readonly dash: readonly number[];
  readonly round: boolean;
}

/** A filled polygon. */
export interface PolygonItem {
  readonly kind: "polygon";
  readonly points: readonly PagePoint[];
  readonly color: string;
}

/** A circle's outline. */
interface RingItem extends PagePoint {
  readonly kind: "ring";
  readonly radius: number;
  readonly width: number;
  readonly color: string;
}

/** From here on (until `unclip`) nothing is painted outside of a rectangle. */
interface ClipItem extends PagePoint {
  readonly kind: "clip";
  readonly width: number;
  readonly height: number;
}

/** Ends the last clip. */
interface UnclipItem {
  readonly kind: "unclip";
}

/** One thing to paint. */
export type FigureItem =
  | TextItem
  | GlyphItem
  | StrokeItem
  | PolygonItem
  | RingItem
  | ClipItem
  | UnclipItem;

/** A figure: its size in page units (CSS pixels), its paper, and what to paint, first things first. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly items: readonly FigureItem[];
}
