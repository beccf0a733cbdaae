// The head of a panel: what sort of selection, its title (which takes the focus), and close.
import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useEscape } from "../../app/use-escape.ts";
import { useWords } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import { nothing } from "../../state/selection.ts";

/** Whether the reader goes through something with the keyboard that the focus must not leave. */
const isWalking = (): boolean =>
  document.activeElement?.matches(
    "[data-keep-focus] :focus-visible, [data-keep-focus]:focus-visible, .site-header *",
  ) ?? false;

/** Closes the selection. */
const deselecting: Action = { kind: "select", selection: nothing };

/** Props: `children` stand below the title; `closing` is what closing it does, unless it deselects. */
interface PanelHeadProps {
  readonly eyebrow: ReactNode;
  readonly title: ReactNode;
  readonly closing?: Action;
  readonly children?: ReactNode;
}

/** The head; once it is there, the focus moves to its title, so that reading goes on from it. */
export function PanelHead({ eyebrow, title, closing = deselecting, children }: PanelHeadProps) {
  const { go, moved } = useExplorer();
  const t = useWords("kit");
  const heading = useRef<HTMLHeadingElement>(null);
  const takeFocus = useEffectEvent(() => {
    if (moved && !isWalking()) heading.current?.focus({ preventScroll: true });
  });
  useEffect(() => takeFocus(), []);
  const close = () => go(closing);
  useEscape(true, close, "outside of fields");
  return (
    <header className="panel-head">
      <div className="eyebrow">
        <p>{eyebrow}</p>
        <button type="button" className="close" aria-label={t("close")} onClick={close}>
          ✕
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
