// Puts the notes in the margin beside the words that they are of, for as long as the two are columns.
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { roomAbove } from "./align.ts";

/** The margin's notes with the words that each is of. */
function notesOf(paragraph: Element): readonly (readonly [HTMLElement, Element | null])[] {
  return [...paragraph.querySelectorAll<HTMLElement>(".margin > ul > li")].map((note) => {
    const id = note.dataset["claim"] ?? "";
    return [note, paragraph.querySelector(`[data-begins~="${CSS.escape(id)}"]`)];
  });
}

function clearRoom(text: HTMLElement): void {
  for (const note of text.querySelectorAll<HTMLElement>(".margin > ul > li")) {
    note.style.marginTop = "";
  }
}

/** All is measured before anything is moved. */
function align(text: HTMLElement): void {
  clearRoom(text);
  if (text.dataset["columns"] !== "true") return;
  const rooms = [...text.querySelectorAll(".paragraph")].map((paragraph) => {
    const notes = notesOf(paragraph);
    const top = notes[0]?.[0].getBoundingClientRect().top ?? 0;
    const measured = notes.map(([note, words]) => ({
      at: (words?.getBoundingClientRect().top ?? top) - top,
      height: note.getBoundingClientRect().height,
    }));
    return [notes, roomAbove(measured)] as const;
  });
  for (const [notes, room] of rooms) {
    notes.forEach(([note], i) => {
      note.style.marginTop = `${room[i] ?? 0}px`;
    });
  }
}

/** Aligns after every drawing, and whenever the text's size changes. `columns` is whether there is a margin. */
export function useAligned(columns: boolean): RefObject<HTMLElement | null> {
  const text = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (text.current) align(text.current);
  });
  useEffect(() => {
    const { current } = text;
    if (!current || !columns) return undefined;
    const observer = new ResizeObserver(() => align(current));
    observer.observe(current);
    return () => observer.disconnect();
  }, [columns]);
  return text;
}
