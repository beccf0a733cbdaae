// A table of accused who share charges: rows are accused, columns are charges.
import type { Id } from "@trialgraph/model";
import { useRef, type RefObject } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { useWidth } from "../kit/use-width.ts";
import { CellLines, Sentences } from "./CellLines.tsx";
import { chargeCounts, type Block } from "./data/blocks.ts";
import type { Cell, Row } from "./data/cells.ts";
import { hasUnsaid, UnsaidEntries } from "./Entries.tsx";
import { useCellKeys } from "./use-cell-keys.ts";
import { usePicked, type Picked } from "./use-picked.ts";

/** The edge that stands for a cell: its verdict, else its accusation. */
const edgeOf = ({ verdicts, accusations }: Cell): string | undefined =>
  [...verdicts, ...accusations][0]?.edge.id;

interface CellProps {
  readonly row: Row;
  readonly charge: Id;
  readonly picked: Picked;
}

function CellOf({ row: { accused, cells }, charge, picked }: CellProps) {
  const cell = cells.get(charge);
  const look = {
    "data-marked": picked.isCell(accused, charge),
    "data-along": picked.isAlong(accused, charge),
  };
  if (!cell) return <td {...look} />;
  return (
    <td {...look} data-testid="matrix-cell" data-edge={edgeOf(cell)}>
      <CellLines cell={cell} />
    </td>
  );
}

/** Which columns stand after those of the charges. */
interface LastColumns {
  readonly rest: boolean;
  readonly unsaid: boolean;
}

interface RowProps {
  readonly row: Row;
  readonly charges: readonly Id[];
  readonly last: LastColumns;
  readonly picked: Picked;
}

/** "3 charges · 1 not told as a fact". */
function ChargeCount({ row }: { row: Row }) {
  const t = useWords("matrix");
  const { facts, others } = chargeCounts(row);
  const counts = [
    ...(facts > 0 ? [t("charges", { count: facts })] : []),
    ...(others > 0 ? [t("notFact", { count: others })] : []),
  ];
  return <small>{counts.join(" · ")}</small>;
}

function RowOf({ row, charges, last, picked }: RowProps) {
  return (
    <tr data-testid="matrix-row" data-accused={row.accused}>
      <th scope="row" data-marked={picked.isEnd(row.accused)}>
        <EntityLink id={row.accused} glyph />
        <ChargeCount row={row} />
      </th>
      {charges.map((charge) => (
        <CellOf key={charge} row={row} charge={charge} picked={picked} />
      ))}
      {last.rest && (
        <td>
          <Sentences sentences={row.rest} differ={row.restDiffer} />
        </td>
      )}
      {last.unsaid && (
        <td data-testid="matrix-unsaid">
          <UnsaidEntries row={row} picked={picked} inTable />
        </td>
      )}
    </tr>
  );
}

function Head({ charges, last, picked }: Omit<RowProps, "row">) {
  const t = useWords("matrix");
  return (
    <thead>
      <tr>
        <th scope="col">{t("accused")}</th>
        {charges.map((charge) => (
          <th key={charge} scope="col" data-marked={picked.isEnd(charge)}>
            <EntityLink id={charge} short />
          </th>
        ))}
        {last.rest && <th scope="col">{t("rest")}</th>}
        {last.unsaid && <th scope="col">{t("unsaid.short")}</th>}
      </tr>
    </thead>
  );
}

/** Whether a table is wider than its box. */
function useOverflow(box: RefObject<HTMLElement | null>, table: RefObject<HTMLElement | null>) {
  const room = useWidth(box);
  const needed = useWidth(table);
  return needed > room;
}

/** Which columns stand after those of the charges in a block. */
const lastOf = ({ rows }: Block): LastColumns => ({
  rest: rows.some(({ rest }) => rest.length > 0),
  unsaid: rows.some(hasUnsaid),
});

/** The table; where it is wider than its place it scrolls in a box of its own, and says so above. */
export function BlockTable({ block }: { block: Block }) {
  const { index } = useExplorer();
  const t = useWords("matrix");
  const picked = usePicked();
  const box = useRef<HTMLDivElement>(null);
  const table = useCellKeys();
  const scrolls = useOverflow(box, table);
  const { charges, rows } = block;
  const last = lastOf(block);
  const names = charges.map((charge) => shortNameOf(index, charge)).join(", ");
  const region = scrolls && { tabIndex: 0, role: "region", "aria-label": t("scroll") };
  return (
    <>
      {scrolls && (
        <p className="matrix-scrolls" aria-hidden="true">
          {t("scrollHint")}
        </p>
      )}
      <div ref={box} className="matrix-box" data-scrolls={scrolls} {...region}>
        <table ref={table} className="matrix-table">
          <caption className="visually-hidden">{t("shared.caption", { charges: names })}</caption>
          <Head charges={charges} last={last} picked={picked} />
          <tbody>
            {rows.map((row) => (
              <RowOf key={row.accused} row={row} charges={charges} last={last} picked={picked} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
