// What is said where the filters, or the reader's own hand, leave nothing.
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { isLeavingOut } from "../../state/desk.ts";
import { everythingShown } from "../../state/everything.ts";

/** Says that nothing is left, and takes away what leaves it out. */
export function NothingShown() {
  const { state, go } = useExplorer();
  const [t, follow] = [useWords("app"), useWords("follow")];
  const byHand = isLeavingOut(state.desk);
  return (
    <output className="nothing-shown">
      {t("nothing.text")}{" "}
      <button
        type="button"
        className="link"
        onClick={() => go(byHand ? everythingShown : { kind: "clear-all" })}
      >
        {byHand ? follow("everything") : t("nothing.clear")}
      </button>
    </output>
  );
}
