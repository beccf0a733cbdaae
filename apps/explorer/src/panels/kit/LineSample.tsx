// A sample of a line as the canvas draws it: thickness, dashes and doubling say how sure it is.
import type { LineStyle } from "../../graph/looks/line-style.ts";

const strokes: Readonly<Record<LineStyle, readonly { y: number; className: string }[]>> = {
  supported: [{ y: 6, className: "line-thick" }],
  single: [{ y: 6, className: "line-thin" }],
  alleged: [{ y: 6, className: "line-dashed" }],
  disputed: [
    { y: 4, className: "line-thin" },
    { y: 8, className: "line-thin" },
  ],
  contested: [
    { y: 4, className: "line-dashed" },
    { y: 8, className: "line-dashed" },
  ],
  denied: [{ y: 6, className: "line-dotted" }],
};

/** The sample, for a legend or a row; the words stand beside it. */
export function LineSample({ style }: { style: LineStyle }) {
  return (
    <svg className="line-sample" viewBox="0 0 28 12" aria-hidden="true">
      {strokes[style].map(({ y, className }) => (
        <line key={y} x1="1" x2="27" y1={y} y2={y} className={className} />
      ))}
      {style === "denied" && <path className="line-cross" d="M11 3l6 6M17 3l-6 6" />}
    </svg>
  );
}
