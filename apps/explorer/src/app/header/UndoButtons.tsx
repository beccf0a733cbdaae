// Undo and redo, each saying what it would take back or do again, and what it has.
import { useWords } from "../../language/use-words.ts";
import { useExplorer } from "../explorer-context.ts";

/** What was just undone or redone, for those who hear the page; said again for every step. */
function Turned() {
  const { history } = useExplorer();
  const [app, follow] = [useWords("app"), useWords("follow")];
  const { turn, past } = history;
  return (
    <output className="visually-hidden" data-testid="undo-said">
      {turn && (
        <span key={past.length}>{follow(turn.kind, { what: app(`did.${turn.deed}`) })}</span>
      )}
    </output>
  );
}

/** The two buttons; a button that could do nothing stays where it is, and says so. */
export function UndoButtons() {
  const { history, undo, redo } = useExplorer();
  const t = useWords("app");
  const [last, next] = [history.past.at(-1), history.future.at(-1)];
  return (
    <fieldset className="undo-buttons" aria-label={t("undo.group")}>
      <button
        type="button"
        className="button"
        data-testid="undo"
        aria-disabled={!last}
        title={last && t("undo.what", { what: t(`did.${last.deed}`) })}
        onClick={undo}
      >
        {t("undo.undo")}
      </button>
      <button
        type="button"
        className="button"
        data-testid="redo"
        aria-disabled={!next}
        title={next && t("undo.again", { what: t(`did.${next.deed}`) })}
        onClick={redo}
      >
        {t("undo.redo")}
      </button>
      <Turned />
    </fieldset>
  );
}
