// The sources by their numbers, each with what sort of text it is.
import { useShown } from "../../../app/explorer-context.ts";
import { FilterRows } from "./FilterRows.tsx";
import { useOccurring, useTongue } from "./use-counts.ts";

function SourceNumber({ value }: { value: string }) {
  const { sources } = useShown().index;
  return <span className="badge">{sources.get(value)?.number}</span>;
}

function SourceGrade({ value }: { value: string }) {
  const { sources } = useShown().index;
  const { model } = useTongue();
  const grade = sources.get(value)?.grade;
  return grade && <small className="filter-detail">{model(`grade.${grade}`)}</small>;
}

/** A row for each source, in the order of their numbers. */
export function SourceRows() {
  const { sources } = useShown().index;
  const numberOf = (id: string) => sources.get(id)?.number ?? 0;
  const ids = useOccurring("sources").toSorted((a, b) => numberOf(a) - numberOf(b));
  return <FilterRows dimension="sources" values={ids} Sign={SourceNumber} Detail={SourceGrade} />;
}
