// The shape of a mark: a dot for a day, a bar for a stretch, ends that fade where they are not known,
// and go on faintly where they are open; hatched where the date was inferred, dashed where the claim is unsure, crossed where it is a denial.
import type { Certainty } from "@trialgraph/model";
import { MARK, middleOf, type Box } from "../layout/box.ts";
import type { Precision } from "../time/shape.ts";

/** How sure a claim is, as its mark shows it. */
export type Line = "stated" | "unsure" | "denied";

const lines: Readonly<Record<Certainty, Line>> = {
  stated: "stated",
  alleged: "unsure",
  opinion: "unsure",
  speculated: "unsure",
  planned: "unsure",
  feared: "unsure",
  "not-found": "denied",
  negative: "denied",
  denied: "denied",
};

/** How the mark of a claim of some certainty is drawn. */
export const lineOf = (certainty: Certainty): Line => lines[certainty];

const HEIGHT = MARK - 1;
const ARM = 3.5;
const HATCH = "url(#timeline-hatch)";

type Outer = Pick<Box, "start" | "end" | "isDot">;

interface ShapeProps {
  readonly box: Outer;
  readonly y: number;
  readonly className: string;
  readonly mask?: string | undefined;
}

function Shape({ box, y, className, mask }: ShapeProps) {
  const { start, end, isDot } = box;
  if (isDot) {
    return (
      <circle className={className} cx={(start + end) / 2} cy={y} r={HEIGHT / 2} mask={mask} />
    );
  }
  return (
    <rect
      className={className}
      x={start + 0.5}
      y={y - HEIGHT / 2}
      width={Math.max(1, end - start - 1)}
      height={HEIGHT}
      rx="1"
      mask={mask}
    />
  );
}

/** Props of {@link MarkShape}. */
interface MarkShapeProps {
  readonly box: Box;
  readonly y: number;
  readonly precision: Precision;
  readonly line: Line;
}

interface LayersProps extends Omit<MarkShapeProps, "box"> {
  readonly box: Outer;
}

/** Paper, filling and outline, one over the other. */
function Layers({ box, y, precision, line }: LayersProps) {
  const hatch = precision === "inferred" ? HATCH : undefined;
  return (
    <>
      <Shape box={box} y={y} className="mark-paper" />
      {line === "stated" && <Shape box={box} y={y} className="mark-fill" mask={hatch} />}
      <Shape box={box} y={y} className={`mark-outline ${line}`} />
    </>
  );
}

/** The shape; its colour is that of the text around it. */
export function MarkShape({ box, ...look }: MarkShapeProps) {
  const { body, fades, isDot, start, end } = box;
  const fade = fades === "none" ? undefined : `url(#timeline-fade-${fades})`;
  const goesOn = start < body.start || end > body.end;
  const [x, y] = [middleOf(box), look.y - ARM];
  return (
    <>
      {goesOn && (
        <g className="mark-tail">
          <Layers box={box} {...look} />
        </g>
      )}
      <g mask={fade}>
        <Layers box={{ ...body, isDot }} {...look} />
      </g>
      {look.line === "denied" && (
        <path
          className="mark-cross"
          d={`M${x - ARM} ${y}l${2 * ARM} ${2 * ARM}m0 ${-2 * ARM}l${-2 * ARM} ${2 * ARM}`}
        />
      )}
    </>
  );
}

const ramps = { start: [0, 1, 1], end: [1, 1, 0], both: [0, 1, 0] } as const;
type Fade = keyof typeof ramps;

function FadeMask({ fade }: { fade: Fade }) {
  const light = (share: number) => (share === 1 ? "#fff" : "#000");
  return (
    <>
      <linearGradient id={`timeline-ramp-${fade}`}>
        {ramps[fade].map((share, i) => (
          <stop key={i} offset={`${i * 50}%`} stopColor={light(share)} />
        ))}
      </linearGradient>
      <mask id={`timeline-fade-${fade}`} maskContentUnits="objectBoundingBox">
        <rect x="-0.1" y="-0.5" width="1.2" height="2" fill={`url(#timeline-ramp-${fade})`} />
      </mask>
    </>
  );
}

/** The masks that marks refer to; once on a page. */
export function MarkMasks() {
  return (
    <svg className="timeline-masks" aria-hidden="true">
      <defs>
        <FadeMask fade="start" />
        <FadeMask fade="end" />
        <FadeMask fade="both" />
        <pattern
          id="timeline-stripes"
          width="3.6"
          height="3.6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1.7" height="3.6" fill="#fff" />
        </pattern>
        <mask id="timeline-hatch" x="-0.2" y="-0.2" width="1.4" height="1.4">
          <rect x="-100" y="-100" width="9000" height="9000" fill="url(#timeline-stripes)" />
        </mask>
      </defs>
    </svg>
  );
}
