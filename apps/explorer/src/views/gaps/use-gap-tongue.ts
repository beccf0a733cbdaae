// The words that gaps are told in, as a hook.
import { useMemo } from "react";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Tongue } from "./gap-words.ts";

/** The reader's language with the words of gaps and of the model's vocabulary. */
export function useGapTongue(): Tongue {
  const language = useLanguage();
  const [t, model] = [useWords("gaps"), useWords("model")];
  return useMemo(() => ({ language, t, model }), [language, t, model]);
}
