// The button that saves the current view as a picture for a briefing.
import { useState } from "react";
import { exportPng } from "../figure/export-png.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import { toVisible } from "../state/visible.ts";
import { useExplorer } from "./explorer-context.ts";
import { scopeOf, scopeText } from "../data/scope.ts";
import { selectionTitle } from "./selection-title.ts";

/** How long an object URL is kept for the browser to begin the download. */
const KEEP_URL_MS = 10_000;

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}

const toFileName = (title: string): string =>
  `trialgraph-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}.png`;

type Progress =
  | { readonly kind: "ready" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

/** Saves the part of the network in view, with legend and footnotes; says why where it cannot. */
export function ExportButton({ frameInView }: { frameInView: () => ViewFrame | undefined }) {
  const { index, state } = useExplorer();
  const [progress, setProgress] = useState<Progress>({ kind: "ready" });
  const save = async () => {
    setProgress({ kind: "busy" });
    try {
      const { view } = index;
      const title = selectionTitle(index, state) ?? scopeText(scopeOf(view));
      const visible = toVisible(view, state.filters);
      const frame = frameInView();
      download(
        await exportPng({ view, visible, selection: state.selection, title, frame }),
        toFileName(title),
      );
      setProgress({ kind: "ready" });
    } catch (error) {
      setProgress({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <button
        type="button"
        className="button primary"
        data-testid="export"
        disabled={progress.kind === "busy"}
        onClick={() => void save()}
      >
        {progress.kind === "busy" ? "Drawing…" : "Export PNG"}
      </button>
      {progress.kind === "failed" && (
        <p className="export-failed" role="alert">
          The picture could not be made: {progress.why}
        </p>
      )}
    </>
  );
}
