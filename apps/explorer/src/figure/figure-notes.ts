// What stands below a figure: its sources with their numbers, and where the view is to be found.
import type { Id } from "@trialgraph/model";
import type { FigureItem } from "./figure-items.ts";
import type { Block } from "./figure-legend.ts";
import { textAt, wrapped, type Setting } from "./figure-text.ts";
import { footnoteText, type Footnote } from "./footnotes.ts";

/** What notes are of, and the box they are set in. */
interface NotesInput {
  readonly footnotes: readonly Footnote[];
  readonly nameOf: (id: Id) => string;
  /** The address of the view. */
  readonly link: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const NOTE = { family: "serif", size: 13 } as const;
const NUMBER = { family: "sans", size: 13 } as const;
const HEADING = { family: "sans", size: 13, weight: 600 } as const;
const LINE = 19;
const BETWEEN = 3;
const INDENT = 34;

function noteItems(setting: Setting, note: Footnote, input: NotesInput, top: number): Block {
  const { x, width, nameOf } = input;
  const text = footnoteText(note, nameOf, setting.tongue);
  const lines = wrapped(setting, text, width - INDENT, NOTE);
  const items = lines.map((line, i) => textAt(setting, line, x + INDENT, top + i * LINE, NOTE));
  const number = textAt(setting, `[${note.number}]`, x, top, NUMBER);
  return { items: [number, ...items], height: lines.length * LINE + BETWEEN };
}

function linkItems(setting: Setting, { link, x, width }: NotesInput, top: number): Block {
  const text = setting.tongue.figure("link", { address: link });
  const style = { ...NUMBER, color: setting.palette.muted };
  const lines = wrapped(setting, text, width, style);
  const items = lines.map((line, i) => textAt(setting, line, x, top + i * LINE, style));
  return { items, height: lines.length * LINE };
}

/** The sources, where there are any, and the address. */
export function notesItems(setting: Setting, input: NotesInput): Block {
  const { footnotes, x, y } = input;
  const items: FigureItem[] = [];
  let top = y + 12;
  if (footnotes.length > 0) {
    items.push(textAt(setting, setting.tongue.figure("sources"), x, top, HEADING));
    top += 26;
  }
  for (const note of footnotes) {
    const block = noteItems(setting, note, input, top);
    items.push(...block.items);
    top += block.height;
  }
  const link = linkItems(setting, input, top + 8);
  return { items: [...items, ...link.items], height: top + 8 + link.height - y };
}
