// The shape and hue of each kind of entity. The shader draws the same shapes (glyph-shader.ts).
import type { EntityKind } from "@trialgraph/model";

/** The five hues: the name of a CSS custom property without its dashes. */
export type Hue = "people" | "civil" | "state" | "law" | "context";

/** A shape: `path` is SVG in a 24 × 24 box around (12, 12), stroked 2.2 wide where `fill` is false. */
interface Shape {
  readonly hue: Hue;
  readonly path: string;
  readonly fill: boolean;
}

/** How wide a glyph's outline is where it is not filled, in the units of its 24 × 24 box. */
export const OUTLINE = 2.2;

/** The radius of the circle in the box: a node of size r is drawn at r / 9 of its path. */
export const GLYPH_RADIUS = 9;

const circle = (r: number, sweep: 0 | 1 = 1) =>
  `M12 ${12 - r}a${r} ${r} 0 1 ${sweep} 0 ${2 * r}a${r} ${r} 0 1 ${sweep} 0 ${-2 * r}z`;

const box = (w: number, h: number, r: number) =>
  `M${12 - w + r} ${12 - h}h${2 * (w - r)}a${r} ${r} 0 0 1 ${r} ${r}v${2 * (h - r)}` +
  `a${r} ${r} 0 0 1 ${-r} ${r}h${-2 * (w - r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-2 * (h - r)}` +
  `a${r} ${r} 0 0 1 ${r} ${-r}z`;

const filled = (hue: Hue, path: string): Shape => ({ hue, path, fill: true });

/** What nodes are drawn as: kinds of entity, and outcomes, which are in a picture alone. */
export type NodeKind = EntityKind | "Outcome";

/**
 * Circle, ring, rounded square, hexagon, diamond, tag, star, outlined tag, triangle, bar; and the
 * outlined diamond of an outcome.
 */
export const glyphs: Readonly<Record<NodeKind, Shape>> = {
  Person: filled("people", circle(9)),
  Group: filled("people", circle(9) + circle(6.8, 0) + circle(4.3)),
  Organization: filled("civil", box(8, 8, 1.4)),
  Institution: filled("state", "M22 12L17 20.66H7L2 12L7 3.34H17z"),
  Trial: filled("law", "M12 1.2L22.8 12L12 22.8L1.2 12z"),
  Charge: filled("law", box(6.4, 9.2, 0.8)),
  Event: filled(
    "context",
    "M12 1L14.82 8.12L22.46 8.6L16.57 13.48L18.47 20.9L12 16.8L5.53 20.9L7.43 13.48L1.54 8.6L9.18 8.12z",
  ),
  Law: { hue: "law", path: box(5.8, 8.4, 0.8), fill: false },
  Place: filled("context", "M12 1.9L21.8 18.87H2.2z"),
  Publication: filled("civil", box(9.6, 4.8, 0.6)),
  Outcome: { hue: "law", path: "M12 2.8L21.2 12L12 21.2L2.8 12z", fill: false },
};
