// What stands in a sensitive claim's place until the reader asks for it.
import { useWords } from "../../language/use-words.ts";

/** Says why it is covered, with the button that shows it. */
export function SensitiveCover({ onShow }: { onShow: () => void }) {
  const t = useWords("claim");
  return (
    <p className="cover" data-testid="sensitive">
      {t("sensitive.text")}
      <button type="button" className="button small" onClick={onShow}>
        {t("sensitive.show")}
      </button>
    </p>
  );
}
