// Reducers from id to looks: colours, widths and order, from emphasis and palette. No React, no Sigma.
import type { Emphasis } from "../emphasis.ts";
import { glyphs, type NodeKind } from "./glyphs.ts";
import type { LineStyle } from "./line-style.ts";
import { mix } from "./mix.ts";
import type { Palette } from "./palette.ts";

/** How a node looks. `ring` is the colour of the ring around it, where it has one. */
export interface NodeLook {
  readonly color: string;
  readonly paper: string;
  readonly ring?: string;
  readonly label: string;
  readonly detail: string;
  readonly bold: boolean;
  readonly zIndex: number;
}

/** How a line looks. `width` in pixels; `mark` is the colour of the cross of a denied one. */
export interface LineLook {
  readonly color: string;
  readonly paper: string;
  readonly mark: string;
  readonly width: number;
  readonly zIndex: number;
}

const order: Readonly<Record<Emphasis, number>> = { back: 0, plain: 0, near: 1, selected: 2 };

/** How much of what steps back is paper: the shaders mix what they draw by the same shares. */
export const FADE = { node: 0.42, line: 0.5 } as const;

/** How far the grey of a line is on its way to full ink: what several sources say is darker. */
const DARKNESS: Readonly<Record<LineStyle, number>> = {
  supported: 0.75,
  single: 0.15,
  alleged: 0.3,
  contested: 0.45,
  disputed: 0.45,
  denied: 0.45,
};

/** The width of each style of line in pixels: one stroke of it, where it has two. */
const lineWidths: Readonly<Record<LineStyle, number>> = {
  supported: 2.6,
  single: 1.2,
  alleged: 1.3,
  contested: 1.1,
  disputed: 1.1,
  denied: 2,
};

/** The looks of a node of a kind at an emphasis. */
export function nodeLook(kind: NodeKind, emphasis: Emphasis, palette: Palette): NodeLook {
  const hue = palette[glyphs[kind].hue];
  const back = emphasis === "back";
  return {
    color: back ? mix(hue, palette.paper, FADE.node) : hue,
    paper: palette.paper,
    ...(emphasis === "selected" ? { ring: palette.accent } : {}),
    label: back ? mix(palette.ink, palette.paper, 0.25) : palette.ink,
    detail: palette.muted,
    bold: emphasis === "selected",
    zIndex: order[emphasis],
  };
}

function lineColor(style: LineStyle, emphasis: Emphasis, palette: Palette): string {
  if (emphasis === "selected") return palette.accent;
  if (emphasis === "near") return palette.edgeStrong;
  const plain = mix(palette.edge, palette.edgeStrong, DARKNESS[style]);
  return emphasis === "back" ? mix(plain, palette.paper, FADE.line) : plain;
}

/** The looks of a line of a style at an emphasis. */
export function lineLook(style: LineStyle, emphasis: Emphasis, palette: Palette): LineLook {
  const back = emphasis === "back";
  return {
    color: lineColor(style, emphasis, palette),
    paper: palette.paper,
    mark: back ? mix(palette.denied, palette.paper, FADE.line) : palette.denied,
    width: lineWidths[style] + (emphasis === "selected" ? 0.5 : 0),
    zIndex: order[emphasis],
  };
}
