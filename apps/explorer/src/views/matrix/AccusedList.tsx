// The accused one by one, each with the charges and what is told of them: for those who share no charge,
// and for narrow screens all of them.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { CellLines, Sentences } from "./CellLines.tsx";
import type { Cell, Row } from "./data/cells.ts";
import { usePicked, type Picked } from "./use-picked.ts";

interface EntryProps {
  readonly accused: Id;
  readonly cell: Cell;
  readonly picked: Picked;
}

function Entry({ accused, cell, picked }: EntryProps) {
  const { charge, verdicts, accusations } = cell;
  const [first] = [...verdicts, ...accusations];
  return (
    <div
      className="matrix-entry"
      data-testid="matrix-cell"
      data-edge={first?.edge.id}
      data-marked={picked.isCell(accused, charge)}
    >
      <h5 data-marked={picked.isEnd(charge)}>
        <EntityLink id={charge} glyph />
      </h5>
      <CellLines cell={cell} />
    </div>
  );
}

function Rest({ row }: { row: Row }) {
  const t = useWords("matrix");
  return (
    <div className="matrix-entry">
      {row.cells.size > 0 && <h5 className="matrix-rest">{t("restLong")}</h5>}
      <Sentences sentences={row.rest} differ={row.restDiffer} />
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
          </div>
        </li>
      ))}
    </ul>
  );
}
