// The finder on small screens, where it is folded behind a button: open, it lies over view and evidence.
import { useLayoutEffect, useRef, useState } from "react";
import { useIsNarrow } from "../panels/kit/use-media.ts";
import { useEscape } from "./use-escape.ts";

/**
 * Whether the finder is open, and how it is opened and closed. The focus goes into it with its opening,
 * and with its closing back to `opener`; to the evidence where `fold` closes it for what was chosen.
 */
export function useFinder() {
  const isNarrow = useIsNarrow();
  const [wasOpened, setOpened] = useState(false);
  const finder = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const after = useRef<HTMLElement>(null);
  const isOpen = wasOpened && isNarrow;
  useLayoutEffect(() => {
    (isOpen ? finder.current : after.current)?.focus({ preventScroll: true });
  }, [isOpen]);
  const leaveTo = (next: HTMLElement | null) => {
    after.current = next;
    setOpened(false);
  };
  const open = () => {
    after.current = null;
    setOpened(isNarrow);
  };
  const close = () => leaveTo(opener.current);
  useEscape(isOpen, close);
  const fold = () => {
    if (isOpen) leaveTo(document.getElementById("evidence"));
  };
  return { isOpen, finder, opener, open, close, fold };
}
