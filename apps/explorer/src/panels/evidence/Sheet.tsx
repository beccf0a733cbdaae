// The evidence column; on small screens a sheet from below that a handle pulls up to the whole height.
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";

/** How far the sheet is up: a strip, half of the screen, or all of it. */
type Height = "low" | "half" | "full";

/** How far a finger must move, in CSS pixels, before the sheet follows. */
const DRAG_THRESHOLD = 24;

const higher: Readonly<Record<Height, Height>> = { low: "half", half: "full", full: "full" };
const lower: Readonly<Record<Height, Height>> = { low: "low", half: "low", full: "half" };

/** A drag on the handle ends one step higher or lower; a tap or a key press toggles full height. */
function useDrag(setHeight: (change: (before: Height) => Height) => void) {
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
      setHeight((before) => (moved < 0 ? higher : lower)[before]);
    },
  };
}

/** Props: the sheet scrolls to its top, and comes up from below, whenever `resetOn` changes. */
export interface SheetProps {
  readonly resetOn: string;
  readonly children: ReactNode;
}

/** The complementary landmark "Evidence". */
export function Sheet({ resetOn, children }: SheetProps) {
  const [height, setHeight] = useState<Height>("half");
  const dragged = useRef(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    setHeight((before) => (before === "low" ? "half" : before));
  }, [resetOn]);
  const drag = useDrag((change) => {
    dragged.current = true;
    setHeight(change);
  });
  const toggle = () => {
    if (!dragged.current) setHeight((before) => (before === "full" ? "half" : "full"));
    dragged.current = false;
  };
  return (
    <aside className="sheet" data-height={height} aria-label="Evidence" data-testid="evidence">
      <button
        type="button"
        className="handle"
        aria-expanded={height === "full"}
        aria-label={height === "full" ? "Lower the evidence" : "Pull the evidence up"}
        onClick={toggle}
        {...drag}
      />
      <div className="sheet-body" ref={body}>
        {children}
      </div>
    </aside>
  );
}
