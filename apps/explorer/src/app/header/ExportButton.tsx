// The button that saves the current view as a picture for a briefing.
import { useState } from "react";
import { exportPng } from "../../figure/export-png.ts";
import { useWords } from "../../language/use-words.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { useExplorer } from "../explorer-context.ts";
import { scopeOf, scopeText } from "../../data/scope.ts";
import { usePage } from "../page-context.ts";
import { selectionTitle } from "../selection-title.ts";

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
export function ExportButton() {
  const { index, state, visible } = useExplorer();
  const { frame } = usePage();
  const t = useWords("app");
  const selection = useMarked();
  const [progress, setProgress] = useState<Progress>({ kind: "ready" });
  const save = async () => {
    setProgress({ kind: "busy" });
    try {
      const { view } = index;
      const title = selectionTitle(index, state, t) ?? scopeText(scopeOf(view), t);
      download(
        await exportPng({ view, visible, selection, title, frame: frame.current }),
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
        {t(progress.kind === "busy" ? "export.busy" : "export.save")}
      </button>
      {progress.kind === "failed" && (
        <p className="export-failed" role="alert">
          {t("export.failed", { why: progress.why })}
        </p>
      )}
    </>
  );
}
