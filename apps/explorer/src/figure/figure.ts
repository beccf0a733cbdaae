// A figure of the current view for a briefing: title, network, legend and footnotes. Pure.
import type { Places, Point } from "@trialgraph/layout";
import type { GraphView } from "@trialgraph/model";
import { drawnEdges } from "../graph/drawn-edges.ts";
import { emphasesOf, nodeEmphasis, noHover, type Emphases } from "../graph/emphasis.ts";
import type { PageBox } from "../graph/labels/boxes.ts";
import type { PageNode } from "../graph/lines/line-geometry.ts";
import { toNetworkGraph, type NetworkGraph } from "../graph/network-graph.ts";
import { placesOf } from "../graph/places.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import type { Marked } from "../state/selection.ts";
import type { Figure, FigureItem } from "./figure-items.ts";
import { legendItems, type Block } from "./figure-legend.ts";
import { networkItems } from "./figure-network.ts";
import { textAt, wrapped, type Setting } from "./figure-text.ts";
import { footnotesOf, footnoteText, marksOf, type Footnote } from "./footnotes.ts";

/** What a figure shows. */
export interface FigureInput {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly selection: Marked;
  /** "Vladimir Kozlov and Art. 164"; the subtitle says when it was made and of which data. */
  readonly title: string;
  readonly subtitle: string;
  /** The part of the network to show; left out: all that is visible. */
  readonly frame?: ViewFrame | undefined;
}

const PAGE = { width: 1280, margin: 48 };
const CONTENT = PAGE.width - 2 * PAGE.margin;
const NOTE = { family: "serif", size: 13 } as const;
const NOTE_LINE = 19;

/**
 * What of the visible graph is in the picture: what the frame holds and lines that lead out of it,
 * without what a picture must not tell: edges marked sensitive.
 */
function pictured({ view, visible, frame }: FigureInput, places: Places): VisibleGraph {
  const framed = [...visible.entities].filter((id) => {
    const place = places.get(id);
    return place && (!frame || holds(frame, place));
  });
  const within = new Set(framed);
  const edges = drawnEdges(view, visible).filter(
    ({ sensitive, subject, object }) => !sensitive && (within.has(subject) || within.has(object)),
  );
  const ends = edges.flatMap(({ subject, object }) => [subject, object]);
  return { entities: new Set([...framed, ...ends]), edges: new Set(edges.map(({ id }) => id)) };
}

const holds = ({ left, right, bottom, top }: ViewFrame, { x, y }: Point) =>
  x >= left && x <= right && y >= bottom && y <= top;

/** The frame around all nodes, with room for their labels. */
function wholeFrame(graph: NetworkGraph): ViewFrame {
  const [xs, ys] = [graph.mapNodes((_, { x }) => x), graph.mapNodes((_, { y }) => y)];
  if (xs.length === 0) return { left: -1, right: 1, bottom: -1, top: 1 };
  const [x, y] = [60, 40];
  return {
    left: Math.min(...xs) - x,
    right: Math.max(...xs) + x,
    bottom: Math.min(...ys) - y,
    top: Math.max(...ys) + y,
  };
}

function nodesOn(
  graph: NetworkGraph,
  frame: ViewFrame,
  box: PageBox,
  emphases: Emphases,
): ReadonlyMap<string, PageNode> {
  const unit = box.width / (frame.right - frame.left);
  const scale = Math.max(0.7, Math.min(1.1, unit * 1.1));
  return new Map(
    graph.mapNodes((id, { x, y, kind, size }) => [
      id,
      {
        x: box.x + (x - frame.left) * unit,
        y: box.y + (frame.top - y) * unit,
        kind,
        size: size * scale,
        ringed: nodeEmphasis(emphases, id) === "selected",
      },
    ]),
  );
}

function headItems(setting: Setting, { title, subtitle }: FigureInput): Block {
  const style = { family: "serif", size: 30, weight: 600 } as const;
  const lines = wrapped(setting, title, CONTENT, style);
  const below = PAGE.margin + lines.length * 38;
  const muted = { family: "sans", size: 14, color: setting.palette.muted } as const;
  return {
    items: [
      ...lines.map((line, i) =>
        textAt(setting, line, PAGE.margin, PAGE.margin + 19 + i * 38, style),
      ),
      textAt(setting, subtitle, PAGE.margin, below + 14, muted),
    ],
    height: below + 34,
  };
}

function rule(setting: Setting, y: number): FigureItem {
  const points = [
    { x: PAGE.margin, y },
    { x: PAGE.width - PAGE.margin, y },
  ];
  return { kind: "stroke", points, width: 1, color: setting.palette.rule, dash: [], round: false };
}

function noteItems(
  setting: Setting,
  footnotes: readonly Footnote[],
  nameOf: (id: string) => string,
  top: number,
): Block {
  const heading = { family: "sans", size: 13, weight: 600 } as const;
  let y = top + 12;
  const items: FigureItem[] = [textAt(setting, "Sources", PAGE.margin, y, heading)];
  y += 26;
  for (const note of footnotes) {
    items.push(textAt(setting, `[${note.number}]`, PAGE.margin, y, { ...NOTE, family: "sans" }));
    for (const line of wrapped(setting, footnoteText(note, nameOf), CONTENT - 34, NOTE)) {
      items.push(textAt(setting, line, PAGE.margin + 34, y, NOTE));
      y += NOTE_LINE;
    }
    y += 3;
  }
  return { items, height: y - top };
}

/**
 * The display list of a figure. Edges marked sensitive are left out; an edge that is not certain is
 * drawn and worded as the canvas does it. `measure` gives the width of texts.
 */
export function figureOf(input: FigureInput, setting: Setting): Figure {
  const { view, selection } = input;
  const places = input.frame?.places ?? placesOf(view, input.visible);
  const graph = toNetworkGraph(view, pictured(input, places), places);
  const emphases = emphasesOf(graph, selection, noHover);
  const frame = input.frame ?? wholeFrame(graph);
  const head = headItems(setting, input);
  const height = (CONTENT * (frame.top - frame.bottom)) / (frame.right - frame.left);
  const box = { x: PAGE.margin, y: head.height, width: CONTENT, height };
  const nodes = nodesOn(graph, frame, box, emphases);
  const edges = graph.mapEdges((_, { edge }) => edge);
  const footnotes = footnotesOf(view, edges);
  const names = new Map(view.entities.map(({ id, name }) => [id, name]));
  const marks = (edge: (typeof edges)[number]) => marksOf(footnotes, [edge]);
  const legend = legendItems(setting, {
    kinds: new Set(graph.mapNodes((_, { kind }) => kind)),
    styles: new Set(graph.mapEdges((_, { style }) => style)),
    x: PAGE.margin,
    y: box.y + height + 28,
    width: CONTENT,
  });
  const notesTop = box.y + height + 28 + legend.height + 28;
  const notes = noteItems(setting, footnotes, (id) => names.get(id) ?? id, notesTop);
  return {
    width: PAGE.width,
    height: Math.ceil(notesTop + notes.height + PAGE.margin),
    paper: setting.palette.paper,
    items: [
      ...head.items,
      ...networkItems({ graph, nodes, emphases, box, marks }, setting),
      rule(setting, box.y + height + 16),
      ...legend.items,
      rule(setting, notesTop - 14),
      ...notes.items,
    ],
  };
}
