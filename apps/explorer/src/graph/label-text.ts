// What a node is called on the canvas: its short name, and for some a second, quieter line.
import type { Entity } from "@trialgraph/model";

/** The longest a line of a label may be, in characters. */
export const LABEL_LENGTH = 28;

/** A label: a line of ink and, where there is more to say, one of muted text below it. */
export interface LabelText {
  readonly label: string;
  readonly detail: string;
}

/** A text of at most `length` characters, cut between words where that loses less than half of it. */
export function shortened(text: string, length = LABEL_LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : cut.length).trimEnd()} …`;
}

/** The short name, else the name; what the name adds to the short one is the detail. */
export function labelTextOf(entity: Entity): LabelText {
  const { name, short = name } = entity;
  const rest = name.startsWith(short) ? name.slice(short.length).replace(/^[,:;\s]+/, "") : "";
  return { label: shortened(short), detail: shortened(rest, LABEL_LENGTH + 4) };
}
