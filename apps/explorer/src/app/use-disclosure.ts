// A button that unfolds something, as a hook: Escape folds it again and gives the focus to the button.
import { useRef, useState, type RefObject } from "react";
import { useEscape } from "./use-escape.ts";

/** Whether it is open, the button, and how it is opened and closed. */
export interface Disclosure {
  readonly isOpen: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
}

/** Closed at first. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(isOpen, () => {
    setOpen(false);
    button.current?.focus();
  });
  return { isOpen, button, toggle: () => setOpen(!isOpen) };
}
