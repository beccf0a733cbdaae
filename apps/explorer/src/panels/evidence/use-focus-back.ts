// Gives the focus back to where the reader was, once the evidence is closed under it.
import { useEffect, useRef, type RefObject } from "react";
import { isField } from "../../app/is-field.ts";

/** The page's own landmark: where the focus goes if what had it is gone. */
const page = (): HTMLElement | null => document.getElementById("main");

/** What outside of an element had the focus last; no field, as that would open it again. */
function useLastOutside(inside: RefObject<HTMLElement | null>): RefObject<HTMLElement | undefined> {
  const last = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || inside.current?.contains(target)) return;
      last.current = isField(target) ? undefined : target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [inside]);
  return last;
}

/** Once `isOpen` is over and has taken the focus with it, that goes to where it was before. */
export function useFocusBack(inside: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const outside = useLastOutside(inside);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = wasOpen.current && !isOpen && document.activeElement === document.body;
    wasOpen.current = isOpen;
    if (!isLost) return;
    const back = outside.current?.isConnected ? outside.current : page();
    back?.focus({ preventScroll: true });
  }, [isOpen, outside]);
}
