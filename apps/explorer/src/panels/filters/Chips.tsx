// What narrows the picture, as chips above it: each can be taken away, or all at once.
import { useMemo, useRef, type RefObject } from "react";
import { useShown } from "../../app/explorer-context.ts";
import { nameLanguage } from "../../language/name-language.ts";
import type { Action } from "../../state/app-state.ts";
import { clearingAction, toChips, type Chip } from "./chips/chip-words.ts";
import { useTongue } from "./rows/use-counts.ts";

function useChips(): readonly Chip[] {
  const { index, state } = useShown();
  const tongue = useTongue();
  const { filters, desk } = state;
  return useMemo(() => toChips(index, { filters, desk }, tongue), [index, filters, desk, tongue]);
}

/** Where the focus goes when a chip is gone: the chip that has taken its place, else the page. */
function refocus(list: RefObject<HTMLElement | null>, place: number): void {
  window.requestAnimationFrame(() => {
    const buttons = list.current?.querySelectorAll("button");
    const next = buttons?.[Math.min(place, buttons.length - 1)];
    (next ?? document.getElementById("main"))?.focus();
  });
}

function ChipButton({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTongue();
  return (
    <li>
      <button type="button" className="chip" onClick={onRemove}>
        <span className="chip-text" lang={nameLanguage(text)}>
          {text}
        </span>{" "}
        <span aria-hidden="true">✕</span>
        <span className="visually-hidden">: {t("chips.remove")}</span>
      </button>
    </li>
  );
}

/** The chips; nothing where nothing is filtered, hidden or folded. */
export function Chips() {
  const { state, go } = useShown();
  const { t } = useTongue();
  const chips = useChips();
  const list = useRef<HTMLDivElement>(null);
  if (chips.length === 0) return null;
  const remove = (action: Action | undefined, place: number) => {
    if (action) go(action);
    refocus(list, place);
  };
  return (
    <div ref={list} className="chips" data-testid="chips">
      <ul aria-label={t("chips.title")}>
        {chips.map(({ key, text, action }, i) => (
          <ChipButton key={key} text={text} onRemove={() => remove(action, i)} />
        ))}
      </ul>
      <button type="button" className="link" onClick={() => remove(clearingAction(state), 0)}>
        {t("chips.clearAll")}
      </button>
    </div>
  );
}
