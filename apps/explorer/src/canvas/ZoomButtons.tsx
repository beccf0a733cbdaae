// Nearer, further, all of it: the three buttons at the canvas's upper right corner; at the lower right
// one, what the keys do.
import { useWords } from "../language/use-words.ts";

/** What the buttons do. */
interface ZoomButtonsProps {
  readonly onZoom: (how: "in" | "out" | "fit") => void;
  readonly onHelp: () => void;
}

/** The zoom buttons of the design: one above the other, between hairlines; and the keys. */
export function ZoomButtons({ onZoom, onHelp }: ZoomButtonsProps) {
  const t = useWords("canvas");
  return (
    <>
      <fieldset className="canvas-zoom" data-over-canvas aria-label={t("zoom.group")}>
        <button type="button" aria-label={t("zoom.in")} onClick={() => onZoom("in")}>
          +
        </button>
        <button type="button" aria-label={t("zoom.out")} onClick={() => onZoom("out")}>
          −
        </button>
        <button type="button" aria-label={t("zoom.fit")} onClick={() => onZoom("fit")}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M9.5 2.5h4v4M13.2 2.8L9 7M6.5 13.5h-4v-4M2.8 13.2L7 9" />
          </svg>
        </button>
      </fieldset>
      <button
        type="button"
        className="canvas-help"
        data-over-canvas
        aria-haspopup="dialog"
        onClick={onHelp}
      >
        {t("keys.open")}
      </button>
    </>
  );
}
