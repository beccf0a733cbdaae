// Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, outside of fields, where they are the field's own.
import { useEffect, useEffectEvent } from "react";
import { isField } from "../is-field.ts";
import { useExplorer } from "../explorer-context.ts";

/** What a key press asks for. */
function asked(event: KeyboardEvent): "undo" | "redo" | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return undefined;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : undefined;
}

/** Listens for as long as the page is there. */
export function useUndoKeys(): void {
  const { undo, redo } = useExplorer();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const what = asked(event);
    if (!what) return;
    event.preventDefault();
    if (what === "undo") undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
