// The table: all that is on the canvas, sortable; the accessible twin of the picture.
import { useMemo, type ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import type { Cell } from "../kit/csv.ts";
import { ShownLines } from "../kit/ShownLines.tsx";
import { lineColumns, readSort, thingColumns, type TableName } from "./data/columns.ts";
import { LinesTable } from "./LinesTable.tsx";
import { toLineRows } from "./data/lines.ts";
import { findRows, sortRows } from "./data/rows.ts";
import { SortChoice } from "./SortHead.tsx";
import { FindField, TableSwitch, TakeAway } from "./TableTools.tsx";
import { leftBehind, linesToTake, thingsToTake } from "./data/take-away.ts";
import { ThingsTable } from "./ThingsTable.tsx";
import { toThingRows } from "./data/things.ts";
import { useSettings, useTableTongue } from "./use-table.ts";

/** Props: `take` are the rows to copy or save, `all` how many there are in the whole graph. */
interface FrameProps {
  readonly table: TableName;
  readonly shown: number;
  readonly all: number;
  readonly visible: number;
  readonly left?: number;
  readonly take: () => readonly (readonly Cell[])[];
  readonly sortChoice: ReactNode;
  readonly children: ReactNode;
}

/** What stands around either table: the tools, the count, and what is said where no row is left. */
function Frame({ table, shown, all, visible, left = 0, take, sortChoice, children }: FrameProps) {
  const t = useWords("table");
  const { find } = useSettings();
  return (
    <>
      <div className="view-tools">
        <TableSwitch table={table} />
        <FindField key={table} find={find} />
        {sortChoice}
        <TakeAway rows={take} table={table} />
      </div>
      <p className="table-count">
        <output>{t(`count.${table}`, { shown, all })}</output>
        {left > 0 && <span>{t("left", { count: left })}</span>}
        <span className="key-hint">{t("keys")}</span>
      </p>
      {shown === 0 ? <p className="none">{t(visible === 0 ? "nothing" : "none")}</p> : children}
    </>
  );
}

function Lines() {
  const { index, visible } = useExplorer();
  const tongue = useTableTongue();
  const settings = useSettings();
  const sort = readSort(lineColumns, settings.sort);
  const rows = useMemo(() => toLineRows(index, visible, tongue), [index, visible, tongue]);
  const shown = useMemo(
    () =>
      sortRows(
        findRows(rows, settings.find),
        readSort(lineColumns, settings.sort),
        tongue.language,
      ),
    [rows, settings.find, settings.sort, tongue],
  );
  return (
    <Frame
      table="lines"
      shown={shown.length}
      visible={rows.length}
      all={index.view.edges.length}
      left={leftBehind(shown)}
      take={() => linesToTake(index, tongue, shown)}
      sortChoice={<SortChoice columns={lineColumns} sort={sort} />}
    >
      <LinesTable rows={shown} sort={sort} label={tongue.t("lines")} />
    </Frame>
  );
}

function Things() {
  const { index, visible } = useExplorer();
  const tongue = useTableTongue();
  const settings = useSettings();
  const sort = readSort(thingColumns, settings.sort);
  const rows = useMemo(() => toThingRows(index, visible, tongue), [index, visible, tongue]);
  const shown = useMemo(
    () =>
      sortRows(
        findRows(rows, settings.find),
        readSort(thingColumns, settings.sort),
        tongue.language,
      ),
    [rows, settings.find, settings.sort, tongue],
  );
  return (
    <Frame
      table="things"
      shown={shown.length}
      visible={rows.length}
      all={index.view.entities.length}
      take={() => thingsToTake(index, tongue, shown)}
      sortChoice={<SortChoice columns={thingColumns} sort={sort} />}
    >
      <ThingsTable rows={shown} sort={sort} label={tongue.t("things")} />
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
