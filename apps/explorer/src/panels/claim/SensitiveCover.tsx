// What stands in a sensitive claim's place until the reader asks for it.
import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../../language/use-words.ts";

/** Shows what was covered; the focus goes to what holds it, so that reading goes on there. */
function uncover({ currentTarget }: MouseEvent<HTMLButtonElement>, onShow: () => void): void {
  const holder = currentTarget.closest(".cover")?.parentElement;
  flushSync(onShow);
  if (!holder) return;
  holder.tabIndex = -1;
  holder.focus({ preventScroll: true });
}

/** Says why it is covered, with the button that shows it. */
export function SensitiveCover({ onShow }: { onShow: () => void }) {
  const t = useWords("claim");
  return (
    <p className="cover" data-testid="sensitive">
      {t("sensitive.text")}
      <button type="button" className="button small" onClick={(event) => uncover(event, onShow)}>
        {t("sensitive.show")}
      </button>
    </p>
  );
}
