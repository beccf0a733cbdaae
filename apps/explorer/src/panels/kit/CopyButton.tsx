// Copies a text; where the browser does not allow that, shows it to be copied by hand.
import { useState } from "react";

/** Props of {@link CopyButton}: `text` is asked for when it is needed. */
export interface CopyButtonProps {
  readonly text: () => string;
  readonly children: string;
  readonly label?: string;
  readonly className: string;
}

type Outcome = { readonly kind: "copied" } | { readonly kind: "refused"; readonly text: string };

/** A button that says "Copied" for two seconds once it has. */
export function CopyButton({ text, children, label, className }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    const copied = text();
    try {
      await navigator.clipboard.writeText(copied);
      setOutcome({ kind: "copied" });
      window.setTimeout(() => setOutcome(undefined), 2000);
    } catch {
      setOutcome({ kind: "refused", text: copied });
    }
  };
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={() => void copy()}>
        {outcome?.kind === "copied" ? "Copied" : children}
      </button>
      <output className="visually-hidden">
        {outcome?.kind === "copied" && "Copied to the clipboard"}
      </output>
      {outcome?.kind === "refused" && (
        <textarea
          className="copy-by-hand"
          aria-label="Text to copy"
          readOnly
          value={outcome.text}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
