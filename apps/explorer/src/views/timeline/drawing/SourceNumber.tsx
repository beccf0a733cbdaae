// The number of a source in a drawing: a badge, as it stands everywhere else.
const HEIGHT = 18;
/** How wide it is: a circle for one digit. */
const widthOf = (number: number): number => HEIGHT + 6 * (String(number).length - 1);

/** Props: its middle in pixels. */
interface SourceNumberProps {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** The badge. */
export function SourceNumber({ x, y, number }: SourceNumberProps) {
  const width = widthOf(number);
  return (
    <g className="source-number">
      <rect
        x={x - width / 2 + 0.5}
        y={y - HEIGHT / 2 + 0.5}
        width={width - 1}
        height={HEIGHT - 1}
        rx={HEIGHT / 2}
      />
      <text x={x} y={y + 4}>
        {number}
      </text>
    </g>
  );
}
