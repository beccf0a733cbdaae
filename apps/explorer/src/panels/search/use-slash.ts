// The key `/` from anywhere, but where somebody types.
import { useEffect, useEffectEvent } from "react";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]",
  );

/** Calls `focus` when `/` is pressed outside of a field. */
export function useSlash(focus: () => void): void {
  const onSlash = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    focus();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onSlash(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
