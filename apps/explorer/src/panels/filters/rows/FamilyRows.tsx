// What the lines say: the families of relations, each opening on its relations.
import { relations, RelationName } from "@trialgraph/model";
import { useState } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import { Expander } from "./Expander.tsx";
import { FilterRow, type FilterRowProps } from "./FilterRow.tsx";
import { FilterRows } from "./FilterRows.tsx";
import { useCounts, useOccurring } from "./use-counts.ts";
import { useRows } from "./use-rows.ts";

function familyOf(name: string): string | undefined {
  const { data: relation } = RelationName.safeParse(name);
  return relation && relations[relation].family;
}

/** The relations of a family that the data has, those of most lines first. */
function useRelationsOf(family: string): readonly string[] {
  const counts = useCounts("relations");
  const countOf = (name: string) => counts.get(name) ?? 0;
  return useOccurring("relations")
    .filter((name) => familyOf(name) === family)
    .toSorted((a, b) => countOf(b) - countOf(a));
}

function RelationRows({ family, label }: { family: string; label: string }) {
  const names = useRelationsOf(family);
  return (
    <fieldset
      className="filter-below"
      aria-label={label}
      data-testid="filter-relations"
      data-value={family}
    >
      <FilterRows dimension="relations" values={names} />
    </fieldset>
  );
}

/** Whether one of a family's relations is picked: then it is open to begin with. */
function useIsPicked(family: string): boolean {
  const { relations: picked = [] } = useShown().state.filters.lists;
  return picked.some((name) => familyOf(name) === family);
}

function Family({ row }: { row: FilterRowProps }) {
  const t = useWords("filters");
  const [choice, choose] = useState<boolean>();
  const isPicked = useIsPicked(row.value);
  const isOpen = choice ?? isPicked;
  const label = t("lists.relations", { family: row.label });
  return (
    <>
      <FilterRow {...row}>
        <Expander label={label} isOpen={isOpen} onToggle={() => choose(!isOpen)} />
      </FilterRow>
      {isOpen && <RelationRows family={row.value} label={label} />}
    </>
  );
}

/** A row for each family, its relations below it where they are asked for. */
export function FamilyRows() {
  return useRows("families").map((row) => <Family key={row.value} row={row} />);
}
