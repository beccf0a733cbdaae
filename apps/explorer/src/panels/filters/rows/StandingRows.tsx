// How lines stand among their sources, and how certain their wording is.
import { useId } from "react";
import { useWords } from "../../../language/use-words.ts";
import { FilterRows } from "./FilterRows.tsx";

/** Two lists: the standings, and below them the certainties. */
export function StandingRows() {
  const t = useWords("filters");
  const id = useId();
  return (
    <>
      <FilterRows dimension="standings" />
      <fieldset className="filter-list" aria-labelledby={id} data-testid="filter-certainties">
        <h4 id={id}>{t("lists.certainties")}</h4>
        <FilterRows dimension="certainties" />
      </fieldset>
    </>
  );
}
