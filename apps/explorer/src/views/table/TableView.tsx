// The table: all that is on the canvas, sortable; the accessible twin of the picture.
import { useMemo, type ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { isFilteringClaims } from "../../state/visible/passing.ts";
import type { Cell } from "../kit/csv.ts";
import { ShownLines } from "../kit/ShownLines.tsx";
import { lineColumns, thingColumns, type TableName } from "./data/columns.ts";
import { toLineRows } from "./data/lines.ts";
import type { Row } from "./data/rows.ts";
import { leftBehind, linesToTake, thingsToTake } from "./data/take-away.ts";
import { toThingRows } from "./data/things.ts";
import { LinesTable } from "./LinesTable.tsx";
import { SortChoice, type AnyColumn } from "./SortHead.tsx";
import { FindField, TableSwitch, TakeAway } from "./TableTools.tsx";
import { ThingsTable } from "./ThingsTable.tsx";
import { useSorted, type Sorted } from "./use-sorted.ts";
import { useSettings, useTableTongue } from "./use-table.ts";

/** Props: `take` are the rows to copy or save, `all` how many there are in the whole graph. */
interface FrameProps<C extends AnyColumn> {
  readonly table: TableName;
  readonly sorted: Sorted<C, Row<C>>;
  readonly all: number;
  readonly take: () => readonly (readonly Cell[])[];
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around either table: the tools, the count, and what is said where no row is left. */
function Frame<C extends AnyColumn>({ table, sorted, all, take, notes, children }: FrameProps<C>) {
  const t = useWords("table");
  const { find } = useSettings();
  const { rows, among, columns, sort } = sorted;
  return (
    <>
      <div className="view-tools">
        <TableSwitch table={table} />
        <FindField key={table} find={find} />
        <SortChoice columns={columns} sort={sort} />
        <TakeAway rows={take} table={table} />
      </div>
      <p className="table-count">
        <output>{t(`count.${table}`, { shown: rows.length, all })}</output>
        {notes}
        <span className="key-hint">{t("keys")}</span>
      </p>
      {rows.length === 0 ? <p className="none">{t(among === 0 ? "nothing" : "none")}</p> : children}
    </>
  );
}

/** Which of the lines' claims tell nothing here: those that the filters leave out, and sensitive ones. */
function Untold({ left }: { left: number }) {
  const { filters } = useExplorer().state;
  const t = useWords("table");
  return (
    <>
      {isFilteringClaims(filters) && <span data-testid="table-filtered">{t("filtered")}</span>}
      {left > 0 && <span>{t("left", { count: left })}</span>}
    </>
  );
}

function Lines() {
  const { index, visible, state } = useExplorer();
  const { filters } = state;
  const tongue = useTableTongue();
  const all = useMemo(
    () => toLineRows(index, { visible, filters }, tongue),
    [index, visible, filters, tongue],
  );
  const sorted = useSorted(lineColumns, all);
  return (
    <Frame
      table="lines"
      sorted={sorted}
      all={index.view.edges.length}
      take={() => linesToTake(index, tongue, sorted.rows)}
      notes={<Untold left={leftBehind(sorted.rows)} />}
    >
      <LinesTable rows={sorted.rows} sort={sorted.sort} label={tongue.t("lines")} />
    </Frame>
  );
}

function Things() {
  const { index, visible } = useExplorer();
  const tongue = useTableTongue();
  const all = useMemo(() => toThingRows(index, visible, tongue), [index, visible, tongue]);
  const sorted = useSorted(thingColumns, all);
  return (
    <Frame
      table="things"
      sorted={sorted}
      all={index.view.entities.length}
      take={() => thingsToTake(index, tongue, sorted.rows)}
    >
      <ThingsTable rows={sorted.rows} sort={sorted.sort} label={tongue.t("things")} />
    </Frame>
  );
}

/** The view. */
export default function TableView() {
  const { table } = useSettings();
  const [t, app] = [useWords("table"), useWords("app")];
  return (
    <div className="view table-view" data-testid="view-table">
      <header>
        <h2>{app("pages.table")}</h2>
        <p>{t("lead")}</p>
        <ShownLines />
      </header>
      {table === "lines" ? <Lines /> : <Things />}
    </div>
  );
}
