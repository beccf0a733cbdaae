// The button that saves the current view as a picture for a briefing.
import { useState } from "react";
import type { Theme } from "./theme.ts";

/** The button; not wired yet. */
export function ExportButton({ theme }: { theme: Theme }) {
  const [busy] = useState(false);
  return (
    <button type="button" className="button primary" data-testid="export" disabled={busy} data-theme-of={theme}>
      Export PNG
    </button>
  );
}
