// The chain of prosecutions as the canvas draws it: places in columns, headings, lines to outcomes.
import type { Places, Point } from "@trialgraph/layout";
import type { EntityKind, GraphView, Id, PlacedEntity } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import { endingKey, type Ending } from "../../data/told.ts";
import type { ExtraLine } from "../../graph/network-graph.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Marked } from "../../state/selection.ts";
import { columns, type Chain, type Column } from "./columns.ts";

/** Layout units between the things in the tallest column; and at least between columns. */
const ROW = 58;
const COLUMN = 330;

/** How wide the picture is for its height. */
const ASPECT = 1.1;

/**
 * What the canvas is given. How it ended are things of the picture alone, no data has them: `endings`
 * is which of them is which.
 */
export interface ChainPicture {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly places: Places;
  readonly lines: readonly ExtraLine[];
  readonly endings: ReadonlyMap<Id, Ending>;
  /** The kinds of the things of the data that are drawn. */
  readonly kinds: ReadonlySet<EntityKind>;
  readonly headings: readonly { readonly x: number; readonly text: string }[];
}

/** What columns and endings are called. */
interface ChainWords {
  readonly column: (column: Column) => string;
  readonly ending: (ending: Ending) => string;
}

/** The thing that stands for an ending. */
const endingId = (ending: Ending): Id => `outcome-${endingKey(ending)}`;

function endingThing(ending: Ending, name: string, like: PlacedEntity): PlacedEntity {
  const { cite } = like;
  return {
    id: endingId(ending),
    kind: "Event",
    name,
    aliases: [],
    description: name,
    cite,
    x: 0,
    y: 0,
  };
}

/** A column's places, from top to bottom, as tall as the tallest: room is shared out evenly. */
function placesIn(ids: readonly string[], x: number, height: number): [string, Point][] {
  const step = height / Math.max(ids.length, 1);
  return ids.map((id, row) => [id, { x, y: height / 2 - (row + 0.5) * step }]);
}

function idsIn(chain: Chain, column: Column): readonly string[] {
  return column === "outcome" ? chain.endings.map(endingId) : chain.columns[column];
}

/** How tall the picture is, and how far its columns are apart. */
function sizeOf(chain: Chain) {
  const height = ROW * Math.max(...columns.map((column) => idsIn(chain, column).length));
  return { height, apart: Math.max(COLUMN, (height * ASPECT) / (columns.length - 1)) };
}

function placesOfChain(chain: Chain): Places {
  const { height, apart } = sizeOf(chain);
  return new Map(columns.flatMap((column, i) => placesIn(idsIn(chain, column), i * apart, height)));
}

function headingsOf(chain: Chain, words: ChainWords): ChainPicture["headings"] {
  const { apart } = sizeOf(chain);
  return columns
    .map((column, i) => ({ column, x: i * apart, text: words.column(column) }))
    .filter(({ column }) => idsIn(chain, column).length > 0)
    .map(({ x, text }) => ({ x, text }));
}

/** All lines as they are read, from left to right: an edge may run the other way about. */
function linesOf({ edges, endingLines }: Chain): readonly ExtraLine[] {
  return [
    ...edges.map(({ edge, from, to }) => ({ key: edge.id, from, to, edge })),
    ...endingLines.map(
      ({ key, from, ending, edge }) =>
        ({ key, from, to: endingId(ending), edge, toOutcome: true }) as const,
    ),
  ];
}

/** The picture of a chain; `undefined` where there is nothing to draw. */
export function toPicture(
  index: GraphIndex,
  chain: Chain,
  words: ChainWords,
): ChainPicture | undefined {
  const places = placesOfChain(chain);
  const drawn = index.view.entities.filter(({ id }) => places.has(id));
  const [first] = drawn;
  if (!first) return undefined;
  const ends = chain.endings.map((ending) => endingThing(ending, words.ending(ending), first));
  return {
    view: { ...index.view, entities: [...drawn, ...ends], edges: [] },
    visible: {
      entities: new Set(places.keys()),
      edges: new Set(),
    },
    places,
    lines: linesOf(chain),
    endings: new Map(chain.endings.map((ending) => [endingId(ending), ending])),
    kinds: new Set(drawn.map(({ kind }) => kind)),
    headings: headingsOf(chain, words),
  };
}

/** An ending with the lines that lead to it and where they come from; nothing where it is not drawn. */
export function trailOf({ endings, lines }: ChainPicture, ending: Ending): Marked | undefined {
  const id = endingId(ending);
  if (!endings.has(id)) return undefined;
  const told = lines.filter(({ to }) => to === id);
  return {
    kind: "trail",
    nodes: [id, ...new Set(told.map(({ from }) => from))],
    edges: told.map(({ key }) => key),
  };
}
