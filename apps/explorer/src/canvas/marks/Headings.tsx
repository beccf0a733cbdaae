// Headings of columns above the canvas: they go along with their columns, sideways.

/** A heading at the middle of a column, in layout units. */
export interface Heading {
  readonly x: number;
  readonly text: string;
}

/** How wide the only column may be, in layout units. */
const LONE = 400;

/** How high the headings are, in pixels: two lines. */
const HEIGHT = 36;

/**
 * The headings, each as wide as the narrowest column. They end where the canvas is no longer covered,
 * `below` pixels from its top, or begin there where there is no room for them above.
 */
export function Headings({
  headings,
  below,
}: {
  readonly headings: readonly Heading[];
  readonly below: number;
}) {
  const xs = headings.map(({ x }) => x).toSorted((a, b) => a - b);
  const gaps = xs.flatMap((x, i) => (i === 0 ? [] : [x - (xs[i - 1] ?? x)]));
  const gap = gaps.length === 0 ? LONE : Math.min(...gaps);
  return (
    <ul className="canvas-headings" style={{ top: Math.max(below - HEIGHT, 0) }}>
      {headings.map(({ x, text }) => (
        <li key={x} data-follows="column" data-x={x} data-gap={gap}>
          {text}
        </li>
      ))}
    </ul>
  );
}
