// A wait: quiet at first, in words after a second.
import { useEffect, useState } from "react";
import { useWords } from "../../language/use-words.ts";

/** "Loading: the graph…" with lines in place of what will come; says more once a second has gone. */
export function Waiting({ what, lines = 3 }: { what: string; lines?: number }) {
  const t = useWords("kit");
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlow(true), 1000);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" data-testid="waiting">
      <output>{slow ? t("wait.slow", { what }) : t("wait.loading", { what })}</output>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
