// A word that does something to the canvas.
import type { ReactNode, Ref } from "react";

/** Props: `pressed` where the word is one of several to choose from; `off` where it would do nothing. */
interface ActProps {
  readonly testid: string;
  readonly onAct: () => void;
  readonly children: ReactNode;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly off?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The word as a button. One that would do nothing stays where it is, and says so. */
export function Act(props: ActProps) {
  const { testid, onAct, children, label, pressed, expanded, off = false, ref } = props;
  return (
    <button
      ref={ref}
      type="button"
      className="act"
      data-testid={testid}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onAct();
      }}
    >
      {children}
    </button>
  );
}
