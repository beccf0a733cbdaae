// A text in a field, selected, for those whose browser does not let a page use the clipboard.
import { useEffect, useRef } from "react";
import { useWords } from "../../language/use-words.ts";

/** The field takes the focus, so that one key press copies what is selected in it. */
export function TextToCopy({ text }: { text: string }) {
  const t = useWords("kit");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="copy-by-hand"
      data-testid="copy-by-hand"
      aria-label={t("copy.byHand")}
      readOnly
      value={text}
      onFocus={({ target }) => target.select()}
    />
  );
}
