// What the layout takes and gives: plain data, no graph library.

/**
 * A node to be placed. `width` is how wide its label is, in pixels at zoom 1 (left out: a label of
 * middling length); `weight` is how heavy it is (left out: its degree), the heavy kept further apart.
 */
export interface LayoutNode {
  readonly id: string;
  readonly weight?: number;
  readonly width?: number;
}

/** An edge between two nodes. Its direction doesn't matter; one to an unknown node is passed over. */
export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
}

/** A graph to be placed. Several edges between two nodes count once; self-loops not at all. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** A place: pixels at zoom 1, y upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node is, by id, in the order of the ids. */
export type Places = ReadonlyMap<string, Point>;
