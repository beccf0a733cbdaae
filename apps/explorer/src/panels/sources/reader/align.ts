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
