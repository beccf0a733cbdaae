// The chain of prosecutions as the canvas draws it: places in columns, headings, lines to outcomes.
import type { Places, Point } from "@trialgraph/layout";
import type { GraphView, Outcome, PlacedEntity } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { ExtraLine } from "../../graph/network-graph.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { columns, type Chain, type Column } from "./columns.ts";

/** Layout units between the things in the tallest column; and at least between columns. */
const ROW = 58;
const COLUMN = 330;

/** How wide the picture is for its height. */
const ASPECT = 1.1;

/** What the canvas is given. Outcomes are things of the picture alone: no data has them. */
export interface ChainPicture {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly places: Places;
  readonly lines: readonly ExtraLine[];
  readonly headings: readonly { readonly x: number; readonly text: string }[];
}

/** What columns and outcomes are called. */
export interface ChainWords {
  readonly column: (column: Column) => string;
  readonly outcome: (outcome: Outcome) => string;
}

const outcomeId = (outcome: Outcome): string => `outcome-${outcome}`;

function outcomeThing(outcome: Outcome, name: string, like: PlacedEntity): PlacedEntity {
  const { cite } = like;
  return {
    id: outcomeId(outcome),
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
  return column === "outcome" ? chain.outcomes.map(outcomeId) : chain.columns[column];
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
  const ends = chain.outcomes.map((outcome) =>
    outcomeThing(outcome, words.outcome(outcome), first),
  );
  return {
    view: { ...index.view, entities: [...drawn, ...ends], edges: [...chain.edges] },
    visible: {
      entities: new Set(places.keys()),
      edges: new Set(chain.edges.map(({ id }) => id)),
    },
    places,
    lines: chain.outcomeLines.map(({ key, from, outcome, edge }) => ({
      key,
      from,
      to: outcomeId(outcome),
      edge,
    })),
    headings: headingsOf(chain, words),
  };
}
