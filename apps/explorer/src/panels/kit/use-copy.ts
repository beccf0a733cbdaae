// Copying as a hook: what came of it, for as long as it is worth telling.
import { useEffect, useRef, useState } from "react";

/** How long "Copied" is shown. */
const TOLD_MS = 2_500;

/** What came of copying; a text that was refused is kept, to be copied by hand. */
type CopyOutcome =
  | { readonly kind: "copied"; readonly text: string }
  | { readonly kind: "refused"; readonly text: string };

/** Copies a text to the clipboard and says what came of it. */
export function useCopy(): {
  readonly outcome: CopyOutcome | undefined;
  readonly copy: (text: string) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async (text: string) => {
    window.clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: "copied", text });
      timer.current = window.setTimeout(() => setOutcome(undefined), TOLD_MS);
    } catch {
      setOutcome({ kind: "refused", text });
    }
  };
  return { outcome, copy };
}
