// The visible lines as rows of a table: each a sentence in three cells, how sure, and who says so. Pure.
import { dateBounds, verbIn, type Edge, type Language } from "@trialgraph/model";
import {
  claimsOf,
  nameOf,
  numberIn,
  shortNameOf,
  type GraphIndex,
  type IndexedClaim,
} from "../../../data/graph-index.ts";
import { lineStyleOf, lineStyles, type LineStyle } from "../../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import { dateTextIn } from "../../../language/dates.ts";
import type { Words } from "../../../language/use-words.ts";
import { edgeSentence } from "../../../panels/kit/sentences.ts";
import type { LineColumn } from "./columns.ts";
import { numberCell, textCell, type Cell, type Row } from "./rows.ts";

/** What a table is told in. */
export interface Tongue {
  readonly language: Language;
  readonly t: Words<"table">;
  readonly claim: Words<"claim">;
  readonly model: Words<"model">;
}

/**
 * A line; `covered` where all it rests on is sensitive: then its cells do not tell what it says.
 * `label` is what its link is called, the whole sentence.
 */
export interface LineRow extends Row<LineColumn> {
  readonly edge: Edge;
  readonly style: LineStyle;
  readonly covered: boolean;
  readonly label: string;
}

/** Whose words the claims of an edge are, each once, by their short names. */
function voicesOf(index: GraphIndex, edge: Edge): readonly string[] {
  const voices = claimsOf(index, edge).flatMap((claim) => claim.voices);
  return [...new Set(voices)].map((id) => shortNameOf(index, id));
}

/** When a claim tells that it happened: as printed; as inferred where what is printed has no year. */
function dateOf({ language, t }: Tongue, claim: IndexedClaim): string | undefined {
  const { date, dateFrom, dateTo, dateInferred } = claim;
  const isPrinted = dateInferred === undefined || (dateFrom ?? dateTo) !== undefined;
  if (isPrinted) return date && dateTextIn(language, date);
  return t("inferred", { date: dateTextIn(language, dateInferred.date) });
}

const firstDay = ({ happened }: IndexedClaim): string | undefined => happened.from ?? happened.to;

/** When, as the claims tell it; a state as of the text that tells it. Sorts by the first possible day. */
function whenCell(index: GraphIndex, tongue: Tongue, edge: Edge): Cell {
  const claims = claimsOf(index, edge).toSorted((a, b) =>
    (firstDay(a) ?? "9999") < (firstDay(b) ?? "9999") ? -1 : 1,
  );
  const dates = [...new Set(claims.flatMap((claim) => dateOf(tongue, claim) ?? []))];
  if (dates.length > 0)
    return { text: dates.join("; "), by: claims.flatMap((c) => firstDay(c) ?? [])[0] };
  if (edge.asOf === undefined) return { text: tongue.t("noDate"), by: undefined };
  const date = dateTextIn(tongue.language, edge.asOf);
  return { text: tongue.claim("asOf", { date }), by: dateBounds(edge.asOf)?.from };
}

const rankOfStyle = (style: LineStyle): number =>
  lineStyles.findIndex((each) => each.style === style);

/** The numbers of an edge's sources, as footnotes have them. */
const numbersOf = ({ sources }: GraphIndex, edge: Edge): readonly number[] =>
  edge.sources.flatMap((id) => sources.get(id)?.number ?? []).toSorted((a, b) => a - b);

type Said = Pick<
  Record<LineColumn, Cell>,
  "from" | "says" | "to" | "certainty" | "speakers" | "when"
>;

function saidCells(index: GraphIndex, tongue: Tongue, edge: Edge): Said {
  const { language, model } = tongue;
  const { subject, relation, certainty, object } = edge;
  const verb = verbIn(language, relation, certainty, "forward", numberIn(index, subject));
  const trial = edge.trial === undefined ? "" : ` · ${shortNameOf(index, edge.trial)}`;
  return {
    from: textCell(nameOf(index, subject)),
    says: textCell(verb),
    to: textCell(nameOf(index, object) + trial),
    certainty: textCell(model(`certainty.${certainty}`)),
    speakers: textCell(voicesOf(index, edge).join(", ")),
    when: whenCell(index, tongue, edge),
  };
}

const nothingTold = textCell("");

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
function labelOf(index: GraphIndex, { language, t }: Tongue, edge: Edge): string {
  const sentence = edgeSentence(index, language, edge);
  return `${nameOf(index, edge.subject)}. ${t("evidence", { sentence })}`;
}

function toRow(index: GraphIndex, tongue: Tongue, edge: Edge): LineRow {
  const { language, model } = tongue;
  const style = lineStyleOf(edge);
  const numbers = numbersOf(index, edge);
  return {
    id: edge.id,
    edge,
    style,
    covered: edge.sensitive,
    label: edge.sensitive ? tongue.t("sensitive") : labelOf(index, tongue, edge),
    cells: {
      ...(edge.sensitive ? coveredCells(tongue) : saidCells(index, tongue, edge)),
      sure: { text: model(`line.${style}`), by: rankOfStyle(style) },
      sources: { text: numbers.map((number) => `[${number}]`).join(""), by: numbers.length },
      origins: numberCell(edge.origins, language),
    },
  };
}

/** A row for each visible line, in the order of the data. */
export const toLineRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  tongue: Tongue,
): readonly LineRow[] =>
  index.view.edges
    .filter(({ id }) => visible.edges.has(id))
    .map((edge) => toRow(index, tongue, edge));
