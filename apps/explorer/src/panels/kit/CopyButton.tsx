// Copies a text; where the browser does not allow that, shows it to be copied by hand.
import { useWords } from "../../language/use-words.ts";
import { TextToCopy } from "./TextToCopy.tsx";
import { useCopy } from "./use-copy.ts";

/** Props of {@link CopyButton}: `text` is asked for when it is needed. */
interface CopyButtonProps {
  readonly text: () => string;
  readonly children: string;
  readonly label?: string;
  readonly className: string;
}

/** A button that says "Copied" for two seconds once it has. */
export function CopyButton({ text, children, label, className }: CopyButtonProps) {
  const t = useWords("kit");
  const { outcome, copy } = useCopy();
  const isCopied = outcome?.kind === "copied";
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => void copy(text())}
      >
        {isCopied ? t("copy.done") : children}
      </button>
      <output className="visually-hidden">{isCopied && t("copy.aloud")}</output>
      {outcome?.kind === "refused" && <TextToCopy key={outcome.text} text={outcome.text} />}
    </>
  );
}
