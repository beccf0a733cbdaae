// What a path is told with, as a hook.
import { useExplorer } from "../../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import type { Telling } from "./path-text.ts";

/** The reader's language and filters; `revealed` are the covered edges that the reader asked for. */
export function useTelling(revealed: ReadonlySet<string>): Telling {
  const { index, state } = useExplorer();
  const language = useLanguage();
  const [follow, model] = [useWords("follow"), useWords("model")];
  return { index, filters: state.filters, language, follow, model, revealed };
}
