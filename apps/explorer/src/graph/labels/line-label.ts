// The words along a line: where they stand, how they are turned, and what they cover.
import { middleOf, type PageLine, type PagePoint } from "../lines/line-geometry.ts";
import { boxAround, type PageBox, type TakenBoxes } from "./boxes.ts";

/** Words on a page: centred on a point, turned by `angle` (radians, clockwise), never upside down. */
export interface LineLabel extends PagePoint {
  readonly text: string;
  readonly angle: number;
  readonly width: number;
}

/** What the words of a line are to be, and how far from its middle they stand. */
interface LineSpeech {
  readonly line: PageLine;
  readonly words: readonly string[];
  readonly off: number;
}

/** The height of a line of words with its halo, in pixels. */
const HEIGHT = 15;

/** Rectangles that together cover turned words, for other labels to keep off. */
export function coveredBy({ x, y, angle, width }: LineLabel): readonly PageBox[] {
  const count = Math.max(1, Math.ceil(width / HEIGHT));
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const half = HEIGHT / 2;
    return boxAround(x + along * Math.cos(angle), y + along * Math.sin(angle), half, half);
  });
}

/** All the words, then fewer of them, each whole, with an ellipsis for what is left out. */
const shorter = (words: readonly string[]): readonly string[] =>
  words.map((_, i) => {
    const count = words.length - i;
    return words.slice(0, count).join(", ") + (i > 0 ? ", …" : "");
  });

/** Where words may stand: along the line above and below it, then level beside its middle. */
function candidates({ line, off }: LineSpeech, text: string, width: number): readonly LineLabel[] {
  const { x: dx, y: dy } = line.direction;
  const middle = middleOf(line);
  const flip = dx < 0 ? -1 : 1;
  const turned = { text, width, angle: Math.atan2(dy * flip, dx * flip) };
  const slack = Math.max(0, line.length - width - 12);
  const along = [0, 0.25, -0.25, 0.48, -0.48].flatMap((share) =>
    [1, -1].map((side) => ({
      ...turned,
      x: middle.x + dx * share * slack + dy * flip * off * side,
      y: middle.y + dy * share * slack - dx * flip * off * side,
    })),
  );
  const aside = Math.abs(dy) * (width / 2) + off;
  const level = [aside, -aside, aside + 16, -aside - 16].map((away) => ({
    text,
    width,
    angle: 0,
    x: middle.x + dy * flip * away,
    y: middle.y - dx * flip * away,
  }));
  return width + 12 <= line.length ? [...along, ...level] : level;
}

/**
 * The label of a line in the first place where it covers nothing that is taken, with as many of its
 * words as find one; undefined where none does. `measure` gives a text's width in pixels.
 */
export function lineLabelOf(
  speech: LineSpeech,
  taken: TakenBoxes,
  measure: (text: string) => number,
): LineLabel | undefined {
  for (const text of shorter(speech.words)) {
    const free = candidates(speech, text, measure(text)).find((label) =>
      coveredBy(label).every(taken.free),
    );
    if (free) return free;
  }
  return undefined;
}
