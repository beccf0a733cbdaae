// The two ways in which edges are drawn: between two nodes, or from a node to itself.
import { floatColor } from "sigma/utils";
import { LANE, LOOSE, RING_REACH } from "../../graph/lines/line-geometry.ts";
import type { Lane } from "../../graph/lines/lanes.ts";
import { reachOf } from "../../graph/lines/reach.ts";
import type { NodeKind } from "../../graph/looks/glyphs.ts";
import type { LineStyle } from "../../graph/looks/line-style.ts";
import type { LineLook } from "../../graph/looks/looks.ts";
import type { EdgeAttributes } from "../../graph/network-graph.ts";
import type { Attribute } from "./instances.ts";
import { LINE_CORNERS, LINE_FRAGMENT, LINE_VERTEX } from "./line-shader.ts";
import { LOOP_FRAGMENT, LOOP_VERTEX } from "./loop-shader.ts";

/** An end of a line: its node as Sigma has placed it. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: NodeKind;
  readonly ringed: boolean;
}

/** What a line is drawn from, besides its ends. */
type LineInk = Pick<LineLook, "color" | "mark" | "width"> & {
  readonly style: LineStyle;
  readonly lane: Lane;
};

/** A way of drawing edges: shaders, their attributes, the corners of a shape, and the rows of data. */
export interface LineDrawing {
  readonly type: EdgeAttributes["type"];
  readonly vertex: string;
  readonly fragment: string;
  readonly attributes: readonly Attribute[];
  readonly corners: readonly (readonly number[])[];
  readonly rowOf: (from: LineEnd, to: LineEnd, ink: LineInk) => readonly number[];
}

/** The numbers by which the shaders know the styles: solid, dashed, double, double and dashed, dotted. */
const codes: Readonly<Record<LineStyle, number>> = {
  supported: 0,
  single: 0,
  alleged: 1,
  disputed: 2,
  contested: 2.25,
  denied: 3,
};

const floats = (name: string, size: number): Attribute => ({
  name,
  size,
  type: WebGLRenderingContext.FLOAT,
});

const color = (name: string): Attribute => ({
  name,
  size: 4,
  type: WebGLRenderingContext.UNSIGNED_BYTE,
  normalized: true,
});

const INK = [floats("a_style", 1), floats("a_width", 1), color("a_color"), color("a_mark")];

const inkOf = ({ style, width, color: ink, mark }: LineInk): readonly number[] => [
  codes[style],
  width,
  floatColor(ink),
  floatColor(mark),
];

/** How far a node reaches towards a line: its border, or its ring where it has one. */
const border = ({ size, kind, ringed }: LineEnd, dx: number, dy: number): number =>
  size * (ringed ? RING_REACH : reachOf(kind, dx, dy));

/** Edges between two nodes, parallel ones side by side. */
export const straight: LineDrawing = {
  type: "line",
  vertex: LINE_VERTEX,
  fragment: LINE_FRAGMENT,
  attributes: [
    floats("a_from", 2),
    floats("a_to", 2),
    floats("a_reach", 2),
    floats("a_lane", 1),
    ...INK,
  ],
  corners: LINE_CORNERS,
  rowOf: (from, to, ink) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const reach = [border(from, dx, dy), border(to, -dx, -dy)];
    return [from.x, from.y, to.x, to.y, ...reach, ink.lane.offset * LANE, ...inkOf(ink)];
  },
};

/** Edges from a node to itself, one around the other. */
export const around: LineDrawing = {
  type: "loop",
  vertex: LOOP_VERTEX,
  fragment: LOOP_FRAGMENT,
  attributes: [floats("a_node", 2), floats("a_reach", 1), floats("a_number", 1), ...INK],
  corners: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  rowOf: ({ x, y, size, ringed }, _to, ink) => {
    const { offset, of } = ink.lane;
    const reach = size * (ringed ? RING_REACH : LOOSE);
    return [x, y, reach, offset + (of - 1) / 2, ...inkOf(ink)];
  },
};
