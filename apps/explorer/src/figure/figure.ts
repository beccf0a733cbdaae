// A figure of the current view for a briefing: title, network, legend and footnotes. Pure.
import type { Places, Point } from "@trialgraph/layout";
import { nameOf, type GraphIndex } from "../data/graph-index.ts";
import { drawnEdges } from "../graph/drawn-edges.ts";
import { emphasesOf, nodeEmphasis, noHover, type Emphases } from "../graph/emphasis.ts";
import type { PageBox } from "../graph/labels/boxes.ts";
import type { PageNode } from "../graph/lines/line-geometry.ts";
import { toNetworkGraph, type NetworkGraph } from "../graph/network-graph.ts";
import { placesOf } from "../graph/places.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import { dateTextIn } from "../language/dates.ts";
import type { Marked } from "../state/selection.ts";
import type { Figure, FigureItem } from "./figure-items.ts";
import { legendItems, type Block } from "./figure-legend.ts";
import { networkItems } from "./figure-network.ts";
import { textAt, wrapped, type Setting } from "./figure-text.ts";
import { notesItems } from "./figure-notes.ts";
import { footnotesOf, marksOf } from "./footnotes.ts";

/** What a figure shows. */
export interface FigureInput {
  readonly index: GraphIndex;
  readonly visible: VisibleGraph;
  readonly selection: Marked;
  /** "Vladimir Kozlov and Art. 164". */
  readonly title: string;
  /** The day on which it was made, in EDTF. */
  readonly day: string;
  /** The address of the view, pinned to the version of the data. */
  readonly link: string;
  /** The part of the network to show; left out: all that is visible. */
  readonly frame?: ViewFrame | undefined;
}

const PAGE = { width: 1280, margin: 48 };
const CONTENT = PAGE.width - 2 * PAGE.margin;
/** How many digits of the data version are told. */
const VERSION_LENGTH = 12;

/**
 * What of the visible graph is in the picture: what the frame holds and lines that lead out of it,
 * without what a picture must not tell: edges marked sensitive.
 */
function pictured({ index, visible, frame }: FigureInput, places: Places): VisibleGraph {
  const framed = [...visible.entities].filter((id) => {
    const place = places.get(id);
    return place && (!frame || holds(frame, place));
  });
  const within = new Set(framed);
  const edges = drawnEdges(index.view, visible).filter(
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

/** When it was made, and of which data. */
function subtitleOf({ tongue }: Setting, { index, day }: FigureInput): string {
  const version = index.view.version.slice(0, VERSION_LENGTH);
  return tongue.figure("made", { date: dateTextIn(tongue.language, day), version });
}

function headItems(setting: Setting, input: FigureInput): Block {
  const style = { family: "serif", size: 30, weight: 600 } as const;
  const lines = wrapped(setting, input.title, CONTENT, style);
  const below = PAGE.margin + lines.length * 38;
  const muted = { family: "sans", size: 14, color: setting.palette.muted } as const;
  return {
    items: [
      ...lines.map((line, i) =>
        textAt(setting, line, PAGE.margin, PAGE.margin + 19 + i * 38, style),
      ),
      textAt(setting, subtitleOf(setting, input), PAGE.margin, below + 14, muted),
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

/**
 * The display list of a figure. Edges marked sensitive are left out; an edge that is not certain is
 * drawn and worded as the canvas does it. `measure` gives the width of texts.
 */
export function figureOf(input: FigureInput, setting: Setting): Figure {
  const { index, selection } = input;
  const { view, sources } = index;
  const places = input.frame?.places ?? placesOf(view, input.visible);
  const { language } = setting.tongue;
  const graph = toNetworkGraph(view, pictured(input, places), places, [], language);
  const emphases = emphasesOf(graph, selection, noHover);
  const frame = input.frame ?? wholeFrame(graph);
  const head = headItems(setting, input);
  const height = (CONTENT * (frame.top - frame.bottom)) / (frame.right - frame.left);
  const box = { x: PAGE.margin, y: head.height, width: CONTENT, height };
  const nodes = nodesOn(graph, frame, box, emphases);
  const edges = graph.mapEdges((_, { edge }) => edge);
  const marks = (edge: (typeof edges)[number]) => marksOf(sources, edge);
  const legend = legendItems(setting, {
    kinds: new Set(graph.mapNodes((_, { kind }) => kind)),
    styles: new Set(graph.mapEdges((_, { style }) => style)),
    x: PAGE.margin,
    y: box.y + height + 28,
    width: CONTENT,
  });
  const notesTop = box.y + height + 28 + legend.height + 28;
  const notes = notesItems(setting, {
    footnotes: footnotesOf(sources, edges),
    nameOf: (id) => nameOf(index, id),
    link: input.link,
    x: PAGE.margin,
    y: notesTop,
    width: CONTENT,
  });
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
