// The words that a claim is told in, as a hook.
import { useMemo } from "react";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Tongue } from "./words.ts";

/** The reader's language with the words of claims and of the model's vocabulary. */
export function useTongue(): Tongue {
  const language = useLanguage();
  const [claim, model] = [useWords("claim"), useWords("model")];
  return useMemo(() => ({ language, claim, model }), [language, claim, model]);
}
