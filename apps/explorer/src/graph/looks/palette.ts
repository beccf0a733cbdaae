// The colours and typefaces of the drawing, read from the CSS custom properties of the page.
import type { Hue } from "./glyphs.ts";

/** Everything the canvas and the figure paint with: CSS colours (hex) and font families. */
export interface Palette extends Readonly<Record<Hue, string>> {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly edge: string;
  readonly edgeStrong: string;
  readonly denied: string;
  readonly serif: string;
  readonly sans: string;
}

/** Reads the palette in force at an element: the tokens of the theme it stands in. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: read("paper"),
    panel: read("panel"),
    ink: read("ink"),
    muted: read("muted"),
    rule: read("rule"),
    accent: read("accent"),
    people: read("people"),
    civil: read("civil"),
    state: read("state"),
    law: read("law"),
    context: read("context"),
    edge: read("edge"),
    edgeStrong: read("edge-strong"),
    denied: read("denied"),
    serif: read("serif"),
    sans: read("sans"),
  };
}
