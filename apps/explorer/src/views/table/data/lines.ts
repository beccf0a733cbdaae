// The visible lines as rows of a table: each a sentence in three cells, how sure, and who says so. Pure.
import { certaintyOf, stanceOf, verbIn, type Edge, type Id } from "@trialgraph/model";
import {
  claimsOf,
  nameOf,
  numberIn,
  shortNameOf,
  type GraphIndex,
  type IndexedClaim,
} from "../../../data/graph-index.ts";
import { drawnStyles, lineStyleOf, type LineStyle } from "../../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import { edgeSentence } from "../../../panels/kit/sentences.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import type { LineColumn } from "./columns.ts";
import { nothingTold, numberCell, textCell, type Cell, type Row } from "./rows.ts";
import type { Telling, Tongue } from "./telling.ts";
import { whenCell } from "./when.ts";

/** What is shown, and by which filters. */
export interface Shown {
  readonly visible: VisibleGraph;
  readonly filters: Filters;
}

/**
 * A line; `covered` where all that it may be told by is sensitive: then its cells do not tell what it says.
 * `claims` are those that it is told by: the filters let them through, and they are not sensitive.
 * `label` is what its link is called, the whole sentence.
 */
export interface LineRow extends Row<LineColumn> {
  readonly edge: Edge;
  readonly style: LineStyle;
  readonly covered: boolean;
  readonly claims: readonly IndexedClaim[];
  readonly sources: readonly Id[];
  readonly label: string;
}

/** Whose words some claims are, each once, by their short names. */
function voicesOf(index: GraphIndex, claims: readonly IndexedClaim[]): string {
  const voices = claims.flatMap((claim) => claim.voices);
  return [...new Set(voices)].map((id) => shortNameOf(index, id)).join(", ");
}

/** Who says so, and who denies what others say. */
function speakersText({ index, tongue, claims }: Telling): string {
  const affirming = claims.filter((claim) => stanceOf(claim) === "affirms");
  const denying = claims.filter((claim) => stanceOf(claim) === "denies");
  if (affirming.length === 0 || denying.length === 0) return voicesOf(index, claims);
  const denied = tongue.t("deniedBy", { names: voicesOf(index, denying) });
  return `${voicesOf(index, affirming)}; ${denied}`;
}

const rankOfStyle = (style: LineStyle): number => drawnStyles.indexOf(style);

/** The numbers of sources, as footnotes have them. */
const numbersOf = ({ sources }: GraphIndex, ids: readonly Id[]): readonly number[] =>
  ids.flatMap((id) => sources.get(id)?.number ?? []).toSorted((a, b) => a - b);

type Said = Pick<
  Record<LineColumn, Cell>,
  "from" | "says" | "to" | "certainty" | "speakers" | "when"
>;

function saidCells(telling: Telling): Said {
  const { index, tongue, edge, certainty } = telling;
  const { language, model } = tongue;
  const { subject, relation, object } = edge;
  const verb = verbIn(language, relation, certainty, "forward", numberIn(index, subject));
  const trial = edge.trial === undefined ? "" : ` · ${shortNameOf(index, edge.trial)}`;
  return {
    from: textCell(nameOf(index, subject)),
    says: textCell(verb),
    to: textCell(nameOf(index, object) + trial),
    certainty: textCell(model(`certainty.${certainty}`)),
    speakers: textCell(speakersText(telling)),
    when: whenCell(telling),
  };
}

/** In place of what a sensitive line says; who says it would tell of whom. */
const coveredCells = ({ t }: Tongue): Said => ({
  from: { text: t("sensitive"), by: undefined },
  says: nothingTold,
  to: nothingTold,
  certainty: nothingTold,
  speakers: nothingTold,
  when: nothingTold,
});

/** Begins with what the cell shows, as the name of a link must. */
function labelOf({ index, tongue: { language, t }, edge, certainty }: Telling): string {
  const sentence = edgeSentence(index, language, { ...edge, certainty });
  return `${nameOf(index, edge.subject)}. ${t("evidence", { sentence })}`;
}

const sourcesOf = (claims: readonly IndexedClaim[]): readonly Id[] => [
  ...new Set(claims.map(({ cite }) => cite.source)),
];

/** `passing` are the claims that the filters let through: of a covered line their sources are told. */
function toRow(telling: Telling, passing: readonly IndexedClaim[]): LineRow {
  const { index, tongue, edge, claims } = telling;
  const { language, model } = tongue;
  const style = lineStyleOf(edge);
  const covered = claims.length === 0;
  const sources = sourcesOf(covered ? passing : claims);
  const numbers = numbersOf(index, sources);
  return {
    id: edge.id,
    edge,
    style,
    covered,
    claims,
    sources,
    label: covered ? tongue.t("sensitive") : labelOf(telling),
    cells: {
      ...(covered ? coveredCells(tongue) : saidCells(telling)),
      sure: { text: model(`line.${style}`), by: rankOfStyle(style) },
      sources: { text: numbers.map((number) => `[${number}]`).join(""), by: numbers.length },
      origins: numberCell(edge.origins, language),
    },
  };
}

/** A row for each visible line, in the order of the data. */
export const toLineRows = (
  index: GraphIndex,
  { visible, filters }: Shown,
  tongue: Tongue,
): readonly LineRow[] =>
  index.view.edges
    .filter(({ id }) => visible.edges.has(id))
    .map((edge) => {
      const passing = claimsOf(index, edge).filter((claim) => claimPasses(claim, filters));
      const claims = passing.filter((claim) => !edge.sensitive && !claim.sensitive);
      return toRow({ index, tongue, edge, claims, certainty: certaintyOf(claims) }, passing);
    });
