// The filter column, which is the legend: kinds with their glyphs, lines with their samples, and the rest.
import { EntityKind } from "@trialgraph/model";
import { useShown } from "../../app/explorer-context.ts";
import { lineStyles } from "../../graph/looks/line-style.ts";
import { useWords } from "../../language/use-words.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { LineSample } from "../kit/LineSample.tsx";
import type { Dimension } from "../../state/filters.ts";
import { Announcer } from "./Announcer.tsx";
import { WhenFields } from "./days/WhenFields.tsx";
import { FamilyRows } from "./rows/FamilyRows.tsx";
import { FilterGroup } from "./rows/FilterGroup.tsx";
import { FilterRows } from "./rows/FilterRows.tsx";
import { OriginRows } from "./rows/OriginRows.tsx";
import { SourceRows } from "./rows/SourceRows.tsx";
import { SpeakerRows } from "./rows/SpeakerRows.tsx";
import { StandingRows } from "./rows/StandingRows.tsx";

/** The filters that ask for what is covered of a sensitive line. */
const telling: readonly Dimension[] = [
  "families",
  "relations",
  "certainties",
  "modalities",
  "roles",
  "speakers",
];

function KindSign({ value }: { value: string }) {
  const { data: kind } = EntityKind.safeParse(value);
  return kind && <Glyph kind={kind} />;
}

function LineSign({ value }: { value: string }) {
  const line = lineStyles.find((style) => style === value);
  return line && <LineSample style={line} />;
}

/** The groups that are the legend of the canvas; they say how much of it is shown. */
function LegendGroups() {
  const { index, visible } = useShown();
  const t = useWords("filters");
  const { entities, edges } = index.view;
  const things = t("of", { shown: visible.entities.size, all: entities.length });
  const lines = t("linesOf", { shown: visible.edges.size, all: edges.length });
  return (
    <>
      <FilterGroup name="kinds" fixed aside={things}>
        <FilterRows dimension="kinds" Sign={KindSign} />
      </FilterGroup>
      <FilterGroup name="lines" fixed aside={lines}>
        <FilterRows dimension="lines" Sign={LineSign} />
      </FilterGroup>
    </>
  );
}

/** The groups that ask what is claimed, by whom, where and how. */
function ClaimGroups() {
  return (
    <>
      <FilterGroup name="roles">
        <FilterRows dimension="roles" />
        <SpeakerRows />
      </FilterGroup>
      <FilterGroup name="families">
        <FamilyRows />
      </FilterGroup>
      <FilterGroup name="standings">
        <StandingRows />
      </FilterGroup>
      <FilterGroup name="modalities">
        <FilterRows dimension="modalities" />
      </FilterGroup>
      <FilterGroup name="sources">
        <SourceRows />
      </FilterGroup>
    </>
  );
}

/** Says that what is sensitive is left out, where a filter asks for what is covered of it. */
function LeftOut() {
  const { lists, happened } = useShown().state.filters;
  const t = useWords("filters");
  const isAsked = happened ?? telling.some((dimension) => lists[dimension]);
  return isAsked && <p className="filter-note">{t("sensitive")}</p>;
}

/** The whole column: each row says what it would show, the other filters kept. */
export function FilterPanel() {
  const t = useWords("filters");
  return (
    <section className="filters" aria-labelledby="filters-title">
      <h2 id="filters-title" className="visually-hidden">
        {t("title")}
      </h2>
      <LegendGroups />
      <LeftOut />
      <ClaimGroups />
      <FilterGroup name="origins">
        <OriginRows />
      </FilterGroup>
      <FilterGroup name="when">
        <WhenFields />
      </FilterGroup>
      <Announcer />
    </section>
  );
}
