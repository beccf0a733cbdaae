// The evidence column; on small screens a sheet from below that a handle pulls up to the whole height.
import { useWords } from "../../language/use-words.ts";
import { useRef, useState, type PointerEvent, type ReactNode } from "react";
import { useFocusBack } from "./use-focus-back.ts";

/** How much of a small screen the sheet takes: a strip, half, or all of it. */
type Height = "low" | "half" | "full";

/** How far a finger must move, in CSS pixels, before the sheet follows. */
const DRAG_THRESHOLD = 24;

const higher: Readonly<Record<Height, Height>> = { low: "half", half: "full", full: "full" };
const lower: Readonly<Record<Height, Height>> = { low: "low", half: "low", full: "half" };

/** The height that the reader gave it, and what was selected then. */
interface Pulled {
  readonly height: Height;
  readonly when: string;
}

/** Where nothing is selected: the view has the screen. */
const NOTHING = "";

/** What is newly selected is not left out of sight, and does not stay when it is selected no more. */
function heightOf({ height, when }: Pulled, now: string): Height {
  if (when === now) return height;
  if (now === NOTHING) return "low";
  return height === "low" ? "half" : height;
}

/** A drag on the handle ends one step higher or lower; a tap or a key press too, at the top lower. */
function useDrag(onDrag: (direction: "up" | "down") => void) {
  const from = useRef<number>(undefined);
  return {
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      from.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent<HTMLButtonElement>) => {
      const moved = from.current === undefined ? 0 : event.clientY - from.current;
      from.current = undefined;
      if (Math.abs(moved) < DRAG_THRESHOLD) return;
      event.preventDefault();
      onDrag(moved < 0 ? "up" : "down");
    },
  };
}

/** Props: the sheet scrolls to its top, and comes up from below, whenever `resetOn` changes. */
interface SheetProps {
  readonly resetOn: string;
  readonly isCovered: boolean;
  readonly children: ReactNode;
}

/** The complementary landmark "Evidence". */
export function Sheet({ resetOn, isCovered, children }: SheetProps) {
  const t = useWords("evidence");
  const [pulled, setPulled] = useState<Pulled>({ height: "low", when: NOTHING });
  const height = heightOf(pulled, resetOn);
  const change = (next: Height) => setPulled({ height: next, when: resetOn });
  const sheet = useRef<HTMLElement>(null);
  useFocusBack(sheet, resetOn !== NOTHING);
  const dragged = useRef(false);
  const drag = useDrag((direction) => {
    dragged.current = true;
    change(direction === "up" ? higher[height] : lower[height]);
  });
  const toggle = () => {
    if (!dragged.current) change(height === "full" ? "half" : higher[height]);
    dragged.current = false;
  };
  return (
    <aside
      ref={sheet}
      id="evidence"
      tabIndex={-1}
      inert={isCovered}
      className="sheet"
      data-height={height}
      aria-label={t("panel.title")}
      data-testid="evidence"
    >
      <button
        type="button"
        className="handle"
        aria-expanded={height === "full"}
        aria-label={t(height === "full" ? "panel.down" : "panel.up")}
        onClick={toggle}
        {...drag}
      />
      <div className="sheet-body" key={resetOn}>
        {children}
      </div>
    </aside>
  );
}
