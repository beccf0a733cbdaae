// The canvas for the keyboard: one tab stop, from which arrow keys walk from thing to thing.
//
// The thing one stands on is a real button with the focus, made anew at every step. Screen readers
// speak (and braille displays show) the name of what gets the focus at once and interrupt themselves
// for it, on every platform; `aria-activedescendant` and live regions they tell late, queue or miss.
// The button lies where the thing is drawn, so screen magnifiers go along. The `application` around it
// hands them the arrow keys and letters; what the focus does not say (what an action did) the polite
// live region beside it does, and nothing is said twice.
import { useId, useLayoutEffect, useRef } from "react";
import type { Hover } from "../../graph/emphasis.ts";
import { noHover } from "../../graph/emphasis.ts";
import { walkSaid } from "./narration.ts";
import { pointedBy, useWalk, type WalkHost } from "./use-walk.ts";

/** Props: `onPoint` is told what the focus is on. */
interface WalkerProps extends WalkHost {
  readonly onPoint: (pointed: Hover) => void;
}

/** Gives the focus to the new button where the one before it had it, and nothing else has it since. */
function useFocusOf(key: string) {
  const button = useRef<HTMLButtonElement>(null);
  const isInside = useRef(false);
  useLayoutEffect(() => {
    const isLost = isInside.current && document.activeElement === document.body;
    if (key !== "" && isLost) button.current?.focus({ preventScroll: true });
  }, [key]);
  const keep = (inside: boolean) => {
    isInside.current = inside;
  };
  return { button, keep };
}

/** The walking button, its hint, and the narrator's live region. */
export function Walker({ onPoint, ...host }: WalkerProps) {
  const walking = useWalk(host);
  const { t } = host.speech;
  const hint = useId();
  const pointed = walking ? pointedBy(walking.walk) : noHover;
  const key = pointed.kind === "none" ? "" : `${pointed.kind} ${pointed.id}`;
  const { button, keep } = useFocusOf(key);
  return (
    <>
      {walking && pointed.kind !== "none" && (
        <div role="application" aria-label={t("walk.label")} aria-describedby={hint}>
          <button
            key={key}
            ref={button}
            type="button"
            className="canvas-cursor"
            data-testid="cursor"
            data-follows={pointed.kind === "entity" ? "node" : "line"}
            data-id={pointed.id}
            aria-label={walkSaid(host.told, walking.walk, host.speech)}
            aria-keyshortcuts="ArrowRight ArrowLeft ArrowDown ArrowUp Enter Space H E C P F Shift+?"
            onKeyDown={walking.onKeyDown}
            onClick={walking.open}
            onFocus={() => {
              keep(true);
              onPoint(pointed);
            }}
            onBlur={() => {
              keep(false);
              onPoint(noHover);
            }}
          />
        </div>
      )}
      <p id={hint} hidden>
        {t("walk.hint")}
      </p>
      <output className="visually-hidden" data-testid="narrator">
        {host.narrator.said}
      </output>
    </>
  );
}
