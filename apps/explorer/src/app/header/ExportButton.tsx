// The button that saves the current view as a picture for a briefing.
import { useState } from "react";
import { exportPng } from "../../figure/export-png.ts";
import { useWords } from "../../language/use-words.ts";
import { saveBlob } from "../../panels/claim/cite/save-file.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { scopeOf, scopeText } from "../../data/scope.ts";
import { selectPair, type Selection } from "../../state/selection.ts";
import { useExplorer } from "../explorer-context.ts";
import { usePage } from "../page-context.ts";
import { selectionTitle } from "../selection-title.ts";

const toFileName = (title: string): string =>
  `trialgraph-${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}.png`;

/** What is pictured from whatever view: the network, so its title and its address are told. */
const NETWORK = { kind: "network" } as const;

/** The selection as a printed address may hold it: an edge's id tells what is covered elsewhere. */
function printable({ edges }: GraphIndex, selection: Selection): Selection {
  if (selection.kind !== "pair" || selection.edge === undefined) return selection;
  return edges.get(selection.edge)?.sensitive ? selectPair(...selection.ends) : selection;
}

type Progress =
  | { readonly kind: "ready" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly why: string };

/** Saves the part of the network in view, with legend and footnotes; says why where it cannot. */
export function ExportButton() {
  const { index, state, visible, hrefOf } = useExplorer();
  const { frame } = usePage();
  const t = useWords("app");
  const selection = useMarked();
  const [progress, setProgress] = useState<Progress>({ kind: "ready" });
  const save = async () => {
    setProgress({ kind: "busy" });
    try {
      const pictured = { ...state, page: NETWORK };
      const title = selectionTitle(index, pictured, t) ?? scopeText(scopeOf(index.view), t);
      const link = hrefOf({
        kind: "together",
        actions: [
          { kind: "open", page: NETWORK },
          { kind: "select", selection: printable(index, state.selection) },
        ],
      });
      saveBlob(
        await exportPng({ index, visible, selection, title, link, frame: frame.current }),
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
