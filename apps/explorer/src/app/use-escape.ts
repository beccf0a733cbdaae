// Escape closes what was opened last, unless something inside has already answered to it. A dialog
// closes itself.
import { useEffect, useEffectEvent } from "react";
import { isField } from "./is-field.ts";

/** Where the key is heard: in a field it may be the field's own. */
type Where = "anywhere" | "outside of fields";

interface Closable {
  readonly close: () => void;
  readonly where: Where;
}

/** What Escape would close, the last opened last. */
const open: Closable[] = [];

function onKey(event: KeyboardEvent): void {
  const last = open.at(-1);
  if (event.key !== "Escape" || event.defaultPrevented || !last) return;
  if (document.querySelector("dialog[open]")) return;
  if (last.where === "outside of fields" && isField(event.target)) return;
  event.preventDefault();
  last.close();
}

/** Listens while there is anything to close. Returns what takes it from the list. */
function opened(closable: Closable): () => void {
  if (open.length === 0) document.addEventListener("keydown", onKey);
  open.push(closable);
  return () => {
    open.splice(open.indexOf(closable), 1);
    if (open.length === 0) document.removeEventListener("keydown", onKey);
  };
}

/** Calls `close` when Escape is pressed while `isOpen` and nothing that was opened later is. */
export function useEscape(isOpen: boolean, close: () => void, where: Where = "anywhere"): void {
  const onEscape = useEffectEvent(close);
  useEffect(
    () => (isOpen ? opened({ close: () => onEscape(), where }) : undefined),
    [isOpen, where],
  );
}
