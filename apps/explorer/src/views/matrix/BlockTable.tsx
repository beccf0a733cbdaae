// A table of accused who share charges: rows are accused, columns are charges.
import type { Id } from "@trialgraph/model";
import { useRef, type RefObject } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { useWidth } from "../kit/use-width.ts";
import { CellLines, Sentences } from "./CellLines.tsx";
import type { Block } from "./data/blocks.ts";
import type { Cell, Row } from "./data/cells.ts";
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

interface RowProps {
  readonly row: Row;
  readonly charges: readonly Id[];
  readonly hasRest: boolean;
  readonly picked: Picked;
}

function RowOf({ row, charges, hasRest, picked }: RowProps) {
  const t = useWords("matrix");
  return (
    <tr data-testid="matrix-row" data-accused={row.accused}>
      <th scope="row" data-marked={picked.isEnd(row.accused)}>
        <EntityLink id={row.accused} glyph />
        <small>{t("charges", { count: row.cells.size })}</small>
      </th>
      {charges.map((charge) => (
        <CellOf key={charge} row={row} charge={charge} picked={picked} />
      ))}
      {hasRest && (
        <td>
          <Sentences sentences={row.rest} differ={row.restDiffer} />
        </td>
      )}
    </tr>
  );
}

function Head({ charges, hasRest, picked }: Omit<RowProps, "row">) {
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
        {hasRest && <th scope="col">{t("rest")}</th>}
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

/** The table; where it is wider than its place it scrolls in a box of its own. */
export function BlockTable({ block: { charges, rows } }: { block: Block }) {
  const { index } = useExplorer();
  const t = useWords("matrix");
  const picked = usePicked();
  const box = useRef<HTMLDivElement>(null);
  const table = useCellKeys();
  const scrolls = useOverflow(box, table);
  const hasRest = rows.some(({ rest }) => rest.length > 0);
  const names = charges.map((charge) => shortNameOf(index, charge)).join(", ");
  const region = scrolls && { tabIndex: 0, role: "region", "aria-label": t("scroll") };
  return (
    <div ref={box} className="matrix-box" data-scrolls={scrolls} {...region}>
      <table ref={table} className="matrix-table">
        <caption className="visually-hidden">{t("shared.caption", { charges: names })}</caption>
        <Head charges={charges} hasRest={hasRest} picked={picked} />
        <tbody>
          {rows.map((row) => (
            <RowOf
              key={row.accused}
              row={row}
              charges={charges}
              hasRest={hasRest}
              picked={picked}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
