// Tells those who hear the page how much was found.
import { useWords } from "../../language/use-words.ts";
import type { Box } from "./use-search-box.ts";

function useFoundText({ answer, query, isOpen }: Box): string {
  const t = useWords("search");
  if (!isOpen || query === "" || !answer.isFresh) return "";
  const count = (statements: boolean) =>
    answer.groups
      .filter((group) => (group.of === "statements") === statements)
      .reduce((sum, { items }) => sum + items.length, 0);
  if (answer.groups.length === 0) return `${t("nothing", { query })} ${t("tryThis")}`;
  return t("announced", {
    things: t("things", { count: count(false) }),
    statements: t("claims", { count: count(true) }),
  });
}

/** The number of hits, once they are those of what is typed. */
export function FoundCount({ box }: { box: Box }) {
  return (
    <output className="visually-hidden" data-testid="search-announcer">
      {useFoundText(box)}
    </output>
  );
}
