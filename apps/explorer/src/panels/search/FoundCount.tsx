// Tells those who hear the page how much was found.
import { useWords } from "../../language/use-words.ts";
import type { Listing } from "./use-listing.ts";

function useFoundText({ answer, query, isOpen }: Listing): string {
  const t = useWords("search");
  if (!isOpen || query === "" || !answer.isFresh) return "";
  const count = (statements: boolean) =>
    answer.groups
      .filter((group) => (group.of === "statements") === statements)
      .reduce((sum, { items }) => sum + items.length, 0);
  if (answer.groups.length === 0) return `${t("nothing", { query })} ${t("tryThis")}`;
  const things = t("things", { count: count(false) });
  const statements = t("claims", { count: count(true) });
  const told = count(true) === 0 ? things : t("announced", { things, statements });
  return answer.isCut ? `${told}. ${t("more")}` : told;
}

/** The number of hits, once they are those of what is typed. */
export function FoundCount({ listing }: { listing: Listing }) {
  return (
    <output className="visually-hidden" data-testid="search-announcer">
      {useFoundText(listing)}
    </output>
  );
}
