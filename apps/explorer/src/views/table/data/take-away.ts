// The tables to take away: lines with a row for each of their citations, things with theirs. What is
// sensitive stays behind. Pure.
import { addressOf, quoteAddress } from "@trialgraph/export";
import { nameOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import { howSaid } from "../../../panels/claim/words.ts";
import type { Cell } from "../../kit/csv.ts";
import { lineColumns, thingColumns } from "./columns.ts";
import type { LineRow } from "./lines.ts";
import type { Tongue } from "./telling.ts";
import type { ThingRow } from "./things.ts";

type Rows = readonly (readonly Cell[])[];

/** The columns that each citation adds to its line. */
const citationColumns = [
  "claim",
  "statement",
  "modality",
  "speaker",
  "source",
  "published",
  "quote",
  "place",
  "address",
] as const;

function citationOf(index: GraphIndex, tongue: Tongue, claim: IndexedClaim): readonly Cell[] {
  const { cite } = claim;
  const source = index.sources.get(cite.source);
  const address = source && addressOf({ claim, source });
  return [
    claim.id,
    claim.statement,
    howSaid(claim, tongue),
    claim.voices.map((id) => nameOf(index, id)).join("; "),
    source?.title ?? cite.source,
    source?.published ?? "",
    cite.quote,
    `${cite.start}–${cite.end}`,
    address === undefined ? "" : quoteAddress(address, cite.quote),
  ];
}

/** The lines under their headings, once for each of the claims that they are told by. */
export function linesToTake(index: GraphIndex, tongue: Tongue, rows: readonly LineRow[]): Rows {
  const head = [
    ...lineColumns.map((column) => tongue.t(`column.${column}`)),
    ...citationColumns.map((column) => tongue.t(`column.${column}`)),
  ];
  const body = rows.flatMap(({ claims, cells }) =>
    claims.map((claim) => [
      ...lineColumns.map((column) => cells[column].text),
      ...citationOf(index, tongue, claim),
    ]),
  );
  return [head, ...body];
}

/** The things under their headings, with their ids and the source of their descriptions. */
export function thingsToTake(index: GraphIndex, { t }: Tongue, rows: readonly ThingRow[]): Rows {
  const head = ([...thingColumns, "source", "id"] as const).map((column) => t(`column.${column}`));
  const body = rows.map(({ entity, cells }) => [
    ...thingColumns.map((column) => cells[column].text),
    index.sources.get(entity.cite.source)?.title ?? entity.cite.source,
    entity.id,
  ]);
  return [head, ...body];
}

/** How many of some lines stay behind: nothing but what is sensitive tells of them. */
export const leftBehind = (rows: readonly LineRow[]): number =>
  rows.filter(({ covered }) => covered).length;
