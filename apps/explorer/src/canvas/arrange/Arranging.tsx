// Said while an arrangement takes its time, with the way back to the map.
import { useEffect, useState } from "react";
import { useWords } from "../../language/use-words.ts";

/** How long it may take without a word, in milliseconds. */
const PATIENCE_MS = 300;

/** What is said; `onCancel` goes back to the map. */
export function Arranging({ onCancel }: { readonly onCancel: (() => void) | undefined }) {
  const t = useWords("canvas");
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="canvas-arranging" data-testid="arranging" hidden={!isSlow}>
      <output>{isSlow && t("arrange.busy")}</output>
      {onCancel && (
        <button type="button" className="link" onClick={onCancel}>
          {t("arrange.cancel")}
        </button>
      )}
    </div>
  );
}
