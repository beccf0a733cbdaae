// No path among what is shown: whether there is one at all, and how to get to it.
import { useDeferredValue, useMemo } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { everything } from "../../../graph/visible.ts";
import { useWords } from "../../../language/use-words.ts";
import { findPaths, MAX_HOPS } from "../../../paths/find-paths.ts";
import { everythingShown } from "../../../state/everything.ts";
import type { Ends } from "../known-paths.ts";

/** A text in a live region: there, empty, before the text is, so that it is told. */
function Told({ text }: { text: string }) {
  return <output>{useDeferredValue(text, "")}</output>;
}

/** Says so, and offers to look through the whole network where that would find one; `onLook` then. */
export function NoPath({ ends: [from, to], onLook }: { ends: Ends; onLook: () => void }) {
  const { index, go } = useExplorer();
  const t = useWords("follow");
  const look = () => {
    go(everythingShown);
    onLook();
  };
  const isAnywhere = useMemo(
    () => findPaths(index, everything(index.view), from, to, 1).length > 0,
    [index, from, to],
  );
  if (from === to) return <p className="empty">{t("path.noneSame")}</p>;
  return (
    <div className="path-none" data-testid="path-none">
      <Told text={t("path.none", { most: MAX_HOPS })} />
      {isAnywhere ? (
        <p>
          {t("path.wider")}{" "}
          <button type="button" className="link" onClick={look}>
            {t("path.look")}
          </button>
        </p>
      ) : (
        <p>{t("path.nowhere")}</p>
      )}
    </div>
  );
}
