// Notes beside their places: none above its place, none on another. Pure.

/** A note: where its place is, and how high the note is, in CSS pixels from one top. */
export interface Note {
  readonly at: number;
  readonly height: number;
}

/** The room to leave above each note, in the order given; places are taken in the order of the text. */
export function roomAbove(notes: readonly Note[]): readonly number[] {
  let end = 0;
  return notes.map(({ at, height }) => {
    const room = Math.max(0, at - end);
    end += room + height;
    return room;
  });
}

/** What reaches from a top to a bottom, in CSS pixels from one origin. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What stays free above a passage that was scrolled to, in CSS pixels. */
const ABOVE = 24;

/**
 * How far to scroll on so that the note of a passage that is in view comes into view too: no further
 * than the passage stays in view.
 */
export function scrollFor(passage: Span, note: Span, page: Span): number {
  const up = Math.min(page.top + ABOVE - note.top, page.bottom - passage.bottom);
  const down = Math.min(note.bottom + ABOVE - page.bottom, passage.top - ABOVE - page.top);
  if (note.top < page.top) return -Math.max(0, up);
  return note.bottom > page.bottom ? Math.max(0, down) : 0;
}
