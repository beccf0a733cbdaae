// The key `/` from anywhere, but where somebody types.
import { useEffect, useEffectEvent } from "react";
import { isField } from "../../app/is-field.ts";

/** Calls `focus` when `/` is pressed outside of a field. */
export function useSlash(focus: () => void): void {
  const onSlash = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || isField(event.target)) return;
    event.preventDefault();
    focus();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onSlash(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
