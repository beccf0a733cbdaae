// The legend of a figure: the kinds and line styles that occur in it, in rows that wrap.
import { entityKinds, kindNamesIn, type EntityKind } from "@trialgraph/model";
import { glyphs, type NodeKind } from "../graph/looks/glyphs.ts";
import { drawnStyles, type LineStyle } from "../graph/looks/line-style.ts";
import { lineLook } from "../graph/looks/looks.ts";
import type { FigureItem } from "./figure-items.ts";
import { sampleItems } from "./figure-lines.ts";
import { textAt, type Setting } from "./figure-text.ts";

/** What a legend is of, and the box it is set in. */
interface LegendInput {
  readonly kinds: ReadonlySet<NodeKind>;
  readonly styles: ReadonlySet<LineStyle>;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Items and the height they take. */
export interface Block {
  readonly items: readonly FigureItem[];
  readonly height: number;
}

interface Entry {
  readonly label: string;
  readonly mark: number;
  readonly draw: (x: number, y: number) => readonly FigureItem[];
}

const ROW = 24;
const TEXT = { family: "sans", size: 13 } as const;
const GAP = 22;

function kindEntry({ palette, tongue }: Setting, kind: EntityKind): Entry {
  const { hue, path, fill } = glyphs[kind];
  const look = {
    kind: "glyph",
    path,
    fill,
    scale: 0.62,
    color: palette[hue],
    paper: palette.paper,
  } as const;
  return {
    label: kindNamesIn[tongue.language][kind].one,
    mark: 16,
    draw: (x, y) => [{ ...look, x: x + 8, y }],
  };
}

function styleEntry({ palette, tongue }: Setting, style: LineStyle): Entry {
  const look = { ...lineLook(style, "near", palette) };
  return {
    label: tongue.model(`line.${style}`),
    mark: 30,
    draw: (x, y) => sampleItems({ x, y }, 30, style, look),
  };
}

function rowsOf(setting: Setting, entries: readonly Entry[], box: LegendInput): Block {
  let [x, row] = [box.x, 0];
  const items = entries.flatMap((entry) => {
    const size = setting.measure(entry.label, setting.palette.sans, TEXT.size, 400);
    const wide = entry.mark + 8 + size;
    if (x > box.x && x + wide > box.x + box.width) [x, row] = [box.x, row + 1];
    const y = box.y + row * ROW + ROW / 2;
    const drawn = [...entry.draw(x, y), textAt(setting, entry.label, x + entry.mark + 8, y, TEXT)];
    x += wide + GAP;
    return drawn;
  });
  return { items, height: entries.length > 0 ? (row + 1) * ROW : 0 };
}

/** The legend: kinds in one paragraph of entries, line styles in the next. */
export function legendItems(setting: Setting, input: LegendInput): Block {
  const kinds = entityKinds.filter((kind) => input.kinds.has(kind));
  const styles = drawnStyles.filter((style) => input.styles.has(style));
  const first = rowsOf(
    setting,
    kinds.map((kind) => kindEntry(setting, kind)),
    input,
  );
  const second = rowsOf(
    setting,
    styles.map((style) => styleEntry(setting, style)),
    { ...input, y: input.y + first.height },
  );
  return { items: [...first.items, ...second.items], height: first.height + second.height };
}
