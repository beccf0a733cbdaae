// Headings of columns in a strip above the canvas: they go along with their columns, sideways.

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
 * The headings, none wider than the narrowest column, at the foot of a strip that is as wide as the
 * canvas. It ends where the canvas is no longer covered, `below` pixels from its top.
 */
export function Headings({
  headings,
  below,
}: {
  readonly headings: readonly Heading[];
  readonly below: number;
}) {
  const inOrder = headings.toSorted((a, b) => a.x - b.x);
  const xs = inOrder.map(({ x }) => x);
  const gaps = xs.flatMap((x, i) => (i === 0 ? [] : [x - (xs[i - 1] ?? x)]));
  const gap = gaps.length === 0 ? LONE : Math.min(...gaps);
  return (
    <ul className="canvas-headings" data-over-canvas style={{ height: Math.max(below, HEIGHT) }}>
      {inOrder.map(({ x, text }) => (
        <li key={x} data-x={x} data-gap={gap}>
          {text}
        </li>
      ))}
    </ul>
  );
}
