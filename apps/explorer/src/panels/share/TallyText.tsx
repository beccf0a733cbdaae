// How many things were added, removed and changed, in words.
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Tally } from "./touched.ts";

/** "2 added and 1 changed"; what is nought is not said. */
export function TallyText({ tally: { added, removed, changed } }: { tally: Tally }) {
  const t = useWords("share");
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  return list.format(
    [
      added > 0 && t("added", { count: added }),
      removed > 0 && t("removed", { count: removed }),
      changed > 0 && t("changed", { count: changed }),
    ].filter((words) => words !== false),
  );
}
