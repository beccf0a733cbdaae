// Above the table: which of the two, what is looked for, how it is sorted, and taking it away.
import { useEffect, useRef, useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { saveText } from "../../panels/claim/cite/save-file.ts";
import { CopyButton } from "../../panels/kit/CopyButton.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import { toCsv, toTabbed, type Cell } from "../kit/csv.ts";
import { tables, type TableName } from "./data/columns.ts";
import { lookFor, openTable } from "./use-table.ts";

/** How long typing has to pause before the rows follow. */
const PAUSE_MS = 250;

/** The choice between the two tables. */
export function TableSwitch({ table }: { table: TableName }) {
  const t = useWords("table");
  return (
    <nav className="table-switch" aria-label={t("tables")} data-testid="table-switch">
      {tables.map((name) => (
        <Link key={name} action={openTable(name)} current={name === table}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

/** The field to type in; the address follows once typing pauses, and the field follows the address. */
export function FindField({ find }: { find: string }) {
  const { go } = useExplorer();
  const t = useWords("table");
  const [typed, setTyped] = useState(find);
  const sent = useRef(find);
  useEffect(() => {
    if (find !== sent.current) setTyped(find);
    sent.current = find;
  }, [find]);
  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = window.setTimeout(() => {
      sent.current = typed;
      go(lookFor(typed));
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed, go]);
  return (
    <input
      type="search"
      className="table-filter"
      data-testid="table-filter"
      aria-label={t("find")}
      placeholder={t("find")}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

/** Props: `rows` is asked for when it is needed. */
interface TakeAwayProps {
  readonly rows: () => readonly (readonly Cell[])[];
  readonly table: TableName;
}

/** Copies or saves what the table shows. */
export function TakeAway({ rows, table }: TakeAwayProps) {
  const t = useWords("table");
  const save = () => saveText(toCsv(rows()), `trialgraph-${t(`file.${table}`)}.csv`, "text/csv");
  return (
    <>
      <CopyButton className="button small" text={() => toTabbed(rows())}>
        {t("copy")}
      </CopyButton>
      <button type="button" className="button small" data-testid="table-download" onClick={save}>
        {t("save")}
      </button>
    </>
  );
}
