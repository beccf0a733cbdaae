// The accused one by one, each with the charges and what is told of them: for those who share no charge,
// and for narrow screens all of them.
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { Sentences } from "./CellLines.tsx";
import type { Row } from "./data/cells.ts";
import { Entry, hasUnsaid, UnsaidEntries } from "./Entries.tsx";
import { usePicked, type Picked } from "./use-picked.ts";

function Rest({ row }: { row: Row }) {
  const t = useWords("matrix");
  return (
    <div className="matrix-entry">
      {row.cells.size > 0 && <h5 className="matrix-rest">{t("restLong")}</h5>}
      <Sentences sentences={row.rest} differ={row.restDiffer} />
    </div>
  );
}

/** What is only denied, planned or feared, under a heading that says so. */
function Unsaid({ row, picked }: { row: Row; picked: Picked }) {
  const t = useWords("matrix");
  return (
    <div className="matrix-apart" data-testid="matrix-unsaid">
      <h5 className="matrix-rest">{t("unsaid.short")}</h5>
      <UnsaidEntries row={row} picked={picked} />
    </div>
  );
}

/** The list of some rows. */
export function AccusedList({ rows }: { rows: readonly Row[] }) {
  const picked = usePicked();
  return (
    <ul className="matrix-list">
      {rows.map((row) => (
        <li key={row.accused} data-testid="matrix-row" data-accused={row.accused}>
          <h4 data-marked={picked.isEnd(row.accused)}>
            <EntityLink id={row.accused} glyph />
          </h4>
          <div className="matrix-entries">
            {[...row.cells.values()].map((cell) => (
              <Entry key={cell.charge} accused={row.accused} cell={cell} picked={picked} />
            ))}
            {row.rest.length > 0 && <Rest row={row} />}
            {hasUnsaid(row) && <Unsaid row={row} picked={picked} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
