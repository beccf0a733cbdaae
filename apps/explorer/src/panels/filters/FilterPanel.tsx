// The filters, which are the legend: kinds with their glyphs, lines with their samples, families.
import { familyTitles, kindInfo, families, entityKinds } from "@trialgraph/model";
import { useMemo, type ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { lineStyles } from "../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Dimension } from "../../state/filters.ts";
import { noFilters } from "../../state/filters.ts";
import { occurring, toCounts, type Counts } from "../../state/visible.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { LineSample } from "../kit/LineSample.tsx";
import { FilterRow } from "./FilterRow.tsx";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly sign?: ReactNode;
}

const kindChoices: readonly Choice[] = entityKinds.map((kind) => ({
  value: kind,
  label: kindInfo[kind].one,
  sign: <Glyph kind={kind} />,
}));

const lineChoices: readonly Choice[] = lineStyles.map(({ style, label }) => ({
  value: style,
  label,
  sign: <LineSample style={style} />,
}));

const familyChoices: readonly Choice[] = families.map((family) => ({
  value: family,
  label: familyTitles[family],
}));

/** A group of rows; what does not occur in the data has none. */
function Group({
  title,
  aside,
  dimension,
  choices,
  counts,
  present,
}: {
  title: string;
  aside?: string;
  dimension: Dimension;
  choices: readonly Choice[];
  counts: Counts;
  present: readonly string[];
}) {
  return (
    <fieldset className="filter-group" data-testid={`filter-${dimension}`}>
      <legend>
        {title}
        {aside !== undefined && <span data-testid="visible-count">{aside}</span>}
      </legend>
      {choices
        .filter(({ value }) => present.includes(value))
        .map(({ value, label, sign }) => (
          <FilterRow
            key={value}
            dimension={dimension}
            value={value}
            label={label}
            sign={sign}
            count={counts[dimension].get(value) ?? 0}
          />
        ))}
    </fieldset>
  );
}

/** The filter column: each row says what it would show, the other filters kept. */
export function FilterPanel({ visible }: { visible: VisibleGraph }) {
  const { index, state } = useExplorer();
  const { view } = index;
  const counts = useMemo(() => toCounts(view, state.filters), [view, state.filters]);
  const all = useMemo(() => toCounts(view, noFilters), [view]);
  const group = (dimension: Dimension) => ({
    dimension,
    counts,
    present: occurring(all, dimension),
  });
  return (
    <section className="filters" aria-label="Filters">
      <Group
        title="Who and what"
        aside={`${visible.entities.size} of ${view.entities.length}`}
        choices={kindChoices}
        {...group("kinds")}
      />
      <Group
        title="How sure"
        aside={`${visible.edges.size} of ${view.edges.length} lines`}
        choices={lineChoices}
        {...group("lines")}
      />
      <Group title="What the lines say" choices={familyChoices} {...group("families")} />
    </section>
  );
}
