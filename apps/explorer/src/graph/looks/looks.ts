// Reducers from id to looks: colours, widths and order, from emphasis and palette. No React, no Sigma.
import type { EntityKind } from "@trialgraph/model";
import type { Emphasis } from "../emphasis.ts";
import { glyphs } from "./glyphs.ts";
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

/** How much what steps back is mixed with paper. */
const BACK = 0.42;

/** The width of each style of line in pixels: one stroke of it, where it has two. */
export const lineWidths: Readonly<Record<LineStyle, number>> = {
  supported: 2.6,
  single: 1.2,
  alleged: 1.3,
  disputed: 1.1,
  denied: 2,
};

/** The looks of a node of a kind at an emphasis. */
export function nodeLook(kind: EntityKind, emphasis: Emphasis, palette: Palette): NodeLook {
  const hue = palette[glyphs[kind].hue];
  const back = emphasis === "back";
  return {
    color: back ? mix(hue, palette.paper, BACK) : hue,
    paper: palette.paper,
    ...(emphasis === "selected" ? { ring: palette.accent } : {}),
    label: back ? mix(palette.ink, palette.paper, 0.25) : palette.ink,
    detail: palette.muted,
    bold: emphasis === "selected",
    zIndex: order[emphasis],
  };
}

function lineColor(emphasis: Emphasis, palette: Palette): string {
  if (emphasis === "selected") return palette.accent;
  if (emphasis === "near") return palette.edgeStrong;
  const back = emphasis === "back";
  return mix(palette.edge, back ? palette.paper : palette.edgeStrong, 0.2);
}

/** The looks of a line of a style at an emphasis. */
export function lineLook(style: LineStyle, emphasis: Emphasis, palette: Palette): LineLook {
  const back = emphasis === "back";
  return {
    color: lineColor(emphasis, palette),
    paper: palette.paper,
    mark: back ? mix(palette.denied, palette.paper, BACK) : palette.denied,
    width: lineWidths[style] + (emphasis === "selected" ? 0.5 : 0),
    zIndex: order[emphasis],
  };
}
