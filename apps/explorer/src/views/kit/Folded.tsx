// A list of which the beginning is shown, and the rest when it is asked for.
import { useId, useState, type ReactNode } from "react";

/** Props: `more` and `fewer` are the words of the button; `first` is how many are shown at once. */
interface FoldedProps {
  readonly items: readonly ReactNode[];
  readonly first: number;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly className: string;
}

/** The list; one item more than `first` is shown rather than hidden behind a button. */
export function Folded({ items, first, more, fewer, className }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const fits = items.length <= first + 1;
  return (
    <>
      <ul className={className} id={id}>
        {fits || isOpen ? items : items.slice(0, first)}
      </ul>
      {!fits && (
        <button
          type="button"
          className="link more"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? fewer : more(items.length - first)}
        </button>
      )}
    </>
  );
}
