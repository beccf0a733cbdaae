// Citing as a hook: copies or saves a citation, and says how far that has come.
import { useState } from "react";
import { useCopy } from "../../kit/use-copy.ts";
import { citation, fileName, type files, type Manner, type ToCite } from "./citations.ts";
import { saveText } from "./save-file.ts";

/** After this long without the styles, the reader is told to wait. */
const SLOW_MS = 400;

/** How far citing has come; `text` is what was copied last. */
type Progress =
  | { readonly kind: "idle" }
  | { readonly kind: "preparing" }
  | { readonly kind: "failed" }
  | { readonly kind: "done"; readonly manner: Manner; readonly text: string };

/** Asks for a citation and says so where it takes long. */
function usePrepared(toCite: ToCite) {
  const [progress, setProgress] = useState<Progress>({ kind: "idle" });
  const prepare = async (manner: Manner): Promise<string | undefined> => {
    const slow = window.setTimeout(() => setProgress({ kind: "preparing" }), SLOW_MS);
    try {
      const text = await citation(manner, toCite);
      setProgress({ kind: "done", manner, text });
      return text;
    } catch {
      setProgress({ kind: "failed" });
      return undefined;
    } finally {
      window.clearTimeout(slow);
    }
  };
  return { progress, prepare };
}

/** Copying and saving the citations of a claim. */
export function useCitation(toCite: ToCite) {
  const { progress, prepare } = usePrepared(toCite);
  const { outcome, copy } = useCopy();
  return {
    progress,
    outcome,
    copy: async (manner: Manner) => {
      const text = await prepare(manner);
      if (text !== undefined) await copy(text);
    },
    save: async ({ manner, ending, type }: (typeof files)[number]) => {
      const text = await prepare(manner);
      if (text !== undefined) saveText(text, fileName(toCite.claim.id, ending), type);
    },
  };
}
