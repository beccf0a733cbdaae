// Labels beside marks: as many as fit without lying on a mark, a heading or another label. Where there
// is no other room they may lie on what is not labelled: on faint marks, and on what fades away.
import { MARK } from "./box.ts";
import type { Interval } from "./pack.ts";
import { HEADING, type Mark, type Row } from "./rows.ts";

/** The height of a label: 12 px of type on a line of its own. */
const LABEL = 14;
const BESIDE = 4;

/** A label that would be good to have; `width` in pixels. The first wished for are placed first. */
interface LabelWish {
  readonly mark: Mark;
  readonly text: string;
  readonly width: number;
}

/** A label that has found its place: `x` is where its text begins, `y` its middle. */
export interface PlacedLabel extends Interval {
  readonly id: string;
  readonly text: string;
  readonly y: number;
}

interface Area extends Interval {
  readonly top: number;
  readonly bottom: number;
}

const area = ({ start, end }: Interval, y: number, height: number): Area => ({
  start,
  end,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Area, b: Area): boolean =>
  a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom;

const beside = ({ body: { start, end } }: Mark, width: number): readonly Interval[] => [
  { start: end + BESIDE, end: end + BESIDE + width },
  { start: start - BESIDE - width, end: start - BESIDE },
];

function isWithin({ start, end, top, bottom }: Area, within: Interval, rows: readonly Row[]) {
  if (start < within.start || end > within.end) return false;
  return rows.some((row) => top >= row.top + HEADING - 2 && bottom <= row.top + row.height);
}

/** What labels must not lie on, and what they should not if there is other room. */
interface Taken {
  readonly strong: Area[];
  readonly faint: readonly Area[];
}

function takenBy(rows: readonly Row[], wishes: readonly LabelWish[]): Taken {
  const wished = new Set(wishes.map(({ mark }) => mark.item.claim.id));
  const marks = rows.flatMap((row) => row.marks);
  const isWished = ({ item }: Mark) => wished.has(item.claim.id);
  return {
    strong: marks.filter(isWished).map((mark) => area(mark.body, mark.y, MARK)),
    faint: marks.map((mark) => area(isWished(mark) ? mark : mark.body, mark.y, MARK)),
  };
}

/**
 * The labels that fit, to the right of their marks, else to the left; a text is placed once a row.
 * Of equal wishes the first wins: greedy, after the point-feature labelling of cartography.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  rows: readonly Row[],
  within: Interval,
): readonly PlacedLabel[] {
  const { strong, faint } = takenBy(rows, wishes);
  const said = new Set<string>();
  return wishes.flatMap(({ mark, text, width }) => {
    const key = `${rows.findIndex(({ top, height }) => mark.y < top + height)} ${text}`;
    if (said.has(key)) return [];
    const isFree = (interval: Interval, taken: readonly Area[]) => {
      const wanted = area(interval, mark.y, LABEL);
      return isWithin(wanted, within, rows) && !taken.some((other) => overlap(wanted, other));
    };
    const places = beside(mark, width).filter((interval) => isFree(interval, strong));
    const place = places.find((interval) => isFree(interval, faint)) ?? places[0];
    if (!place) return [];
    said.add(key);
    strong.push(area({ start: place.start - BESIDE, end: place.end + BESIDE }, mark.y, LABEL));
    return [{ id: mark.item.claim.id, text, y: mark.y, ...place }];
  });
}
