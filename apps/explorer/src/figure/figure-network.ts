// The network part of a figure: lines, glyphs, names, words, and the numbers of the sources.
import type { Edge } from "@trialgraph/model";
import { edgeEmphasis, nodeEmphasis, type Emphases } from "../graph/emphasis.ts";
import { GLYPH_RADIUS, glyphs } from "../graph/looks/glyphs.ts";
import { boxAround, takenBoxes, type PageBox, type TakenBoxes } from "../graph/labels/boxes.ts";
import { DETAIL_SIZE, LABEL_SIZE, LINE_HEIGHT, linesOf } from "../graph/labels/label-wishes.ts";
import { coveredBy } from "../graph/labels/line-label.ts";
import { pageLabels, type PageLabels } from "../graph/labels/page-labels.ts";
import {
  pageLine,
  pointOn,
  RING_REACH,
  type PageLine,
  type PageNode,
} from "../graph/lines/line-geometry.ts";
import { lineStyleOf } from "../graph/looks/line-style.ts";
import { lineLook, nodeLook } from "../graph/looks/looks.ts";
import type { NetworkGraph } from "../graph/network-graph.ts";
import type { FigureItem, TextItem } from "./figure-items.ts";
import { lineItems } from "./figure-lines.ts";
import { textAt, type Setting } from "./figure-text.ts";

/** A graph on the page of a figure. */
interface NetworkPage {
  readonly graph: NetworkGraph;
  readonly nodes: ReadonlyMap<string, PageNode>;
  readonly emphases: Emphases;
  readonly box: PageBox;
  /** The marks of the sources of an edge: "[1][2]". */
  readonly marks: (edge: Edge) => string;
}

interface DrawnLine {
  readonly id: string;
  readonly edge: Edge;
  readonly line: PageLine;
  readonly rank: number;
}

function linesOn({ graph, nodes, emphases }: NetworkPage, setting: Setting): readonly DrawnLine[] {
  return graph
    .mapEdges((id, { edge, lane, style }) => {
      const [from, to] = [nodes.get(edge.subject), nodes.get(edge.object)];
      const rank = lineLook(style, edgeEmphasis(emphases, id), setting.palette).zIndex;
      return from && to ? [{ id, edge, line: pageLine(from, to, lane), rank }] : [];
    })
    .flat()
    .toSorted((a, b) => a.rank - b.rank);
}

function glyphItems({ nodes, emphases }: NetworkPage, { palette }: Setting): readonly FigureItem[] {
  return [...nodes].flatMap(([id, { x, y, kind, size, ringed }]): readonly FigureItem[] => {
    const { path, fill } = glyphs[kind];
    const { color, paper, ring } = nodeLook(kind, nodeEmphasis(emphases, id), palette);
    const glyph = {
      kind: "glyph",
      x,
      y,
      path,
      fill,
      scale: size / GLYPH_RADIUS,
      color,
      paper,
    } as const;
    if (!ringed || ring === undefined) return [glyph];
    return [{ kind: "ring", x, y, radius: size * RING_REACH, width: 2, color: ring }, glyph];
  });
}

/** What joins names to their nodes where they stand further off. */
const leaderItems = ({ palette }: Setting, { names }: PageLabels): readonly FigureItem[] =>
  names.flatMap(({ leader }): FigureItem[] => {
    if (!leader) return [];
    const look = { width: 1, color: palette.muted, dash: [], round: false };
    return [{ kind: "stroke", points: [leader.from, leader.to], ...look }];
  });

function nameItems(page: NetworkPage, setting: Setting, labels: PageLabels): readonly TextItem[] {
  const { graph, emphases } = page;
  return labels.names.flatMap((box) => {
    const attributes = graph.getNodeAttributes(box.id);
    const emphasis = nodeEmphasis(emphases, box.id);
    const { label, detail, weight } = linesOf(attributes, emphasis);
    const look = nodeLook(attributes.kind, emphasis, setting.palette);
    const x = { left: box.x, center: box.x + box.width / 2, right: box.x + box.width }[box.align];
    const style = { family: "sans", align: box.align } as const;
    const first = { ...style, size: LABEL_SIZE, weight, color: look.label };
    const second = { ...style, size: DETAIL_SIZE, color: look.detail };
    const halo = setting.palette.paper;
    return [
      { ...textAt(setting, label, x, box.y + LINE_HEIGHT / 2, first), halo },
      ...(detail === ""
        ? []
        : [{ ...textAt(setting, detail, x, box.y + LINE_HEIGHT * 1.5 - 1, second), halo }]),
    ];
  });
}

function wordItems(setting: Setting, { words }: PageLabels): readonly TextItem[] {
  const { accent, ink, paper } = setting.palette;
  return words.map(({ text, x, y, angle, selected }) => {
    const color = selected ? accent : ink;
    const style = {
      family: "sans",
      size: LABEL_SIZE,
      weight: 600,
      color,
      align: "center",
    } as const;
    return { ...textAt(setting, text, x, y, style), angle, halo: paper };
  });
}

const MARK_SIZE = 10.5;

/** A mark beside a line where it covers nothing: at its middle, or nearer to one of its ends. */
function markOn(line: PageLine, text: string, setting: Setting, taken: TakenBoxes, color: string) {
  const style = { family: "sans", size: MARK_SIZE, color, align: "center" } as const;
  for (const share of [0.5, 0.38, 0.62, 0.28, 0.72]) {
    for (const side of [1, -1]) {
      const item = textAt(setting, text, 0, 0, style);
      const off = 6 + (Math.abs(line.direction.y) * item.width) / 2;
      const { x, y } = pointOn(line, line.length * share, off * side);
      const box = boxAround(x, y, item.width / 2 + 1, MARK_SIZE / 2 + 1);
      if (!taken.free(box)) continue;
      taken.take(box);
      return [{ ...item, x, y, halo: setting.palette.paper }];
    }
  }
  return [];
}

function markItems(
  page: NetworkPage,
  setting: Setting,
  labels: PageLabels,
  lines: readonly DrawnLine[],
): readonly TextItem[] {
  const taken = takenBoxes();
  for (const { x, y, size, ringed } of page.nodes.values()) {
    const half = size * (ringed ? RING_REACH : 1.1);
    taken.take(boxAround(x, y, half, half));
  }
  for (const { edge, line } of lines) {
    const { x, y } = pointOn(line, line.length / 2);
    if (lineStyleOf(edge) === "denied") taken.take(boxAround(x, y, 6, 6));
  }
  for (const box of [...labels.names, ...labels.words.flatMap(coveredBy)]) taken.take(box);
  const { accent, muted } = setting.palette;
  return lines.toReversed().flatMap(({ edge, line, rank }) => {
    const color = rank > 1 ? accent : muted;
    return line.length < 24 ? [] : markOn(line, page.marks(edge), setting, taken, color);
  });
}

/** Everything of the network, lines first; nothing is painted outside of its box. */
export function networkItems(page: NetworkPage, setting: Setting): readonly FigureItem[] {
  const { graph, nodes, emphases, box } = page;
  const measure = (text: string, size: number, weight: number) =>
    setting.measure(text, setting.palette.sans, size, weight);
  const labels = pageLabels({ graph, nodes, emphases, measure, within: box });
  const lines = linesOn(page, setting);
  const drawn = lines.flatMap(({ id, line }) => {
    const { style } = graph.getEdgeAttributes(id);
    return lineItems(line, style, lineLook(style, edgeEmphasis(emphases, id), setting.palette));
  });
  return [
    { kind: "clip", ...box },
    ...drawn,
    ...glyphItems(page, setting),
    ...markItems(page, setting, labels, lines),
    ...leaderItems(setting, labels),
    ...nameItems(page, setting, labels),
    ...wordItems(setting, labels),
    { kind: "unclip" },
  ];
}
