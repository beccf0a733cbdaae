// A charge with what is told of it, outside of a table; and what is told only as denied, planned or feared.
import type { Id } from "@trialgraph/model";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { CellLines, Sentences } from "./CellLines.tsx";
import type { Cell, Row } from "./data/cells.ts";
import type { Picked } from "./use-picked.ts";

/** Props of {@link Entry}; in a table the charge is no heading of the page. */
interface EntryProps {
  readonly inTable?: boolean;
  readonly accused: Id;
  readonly cell: Cell;
  readonly picked: Picked;
}

/** The charge as a heading, and the lines of its cell. */
export function Entry({ accused, cell, picked, inTable = false }: EntryProps) {
  const { charge, verdicts, accusations } = cell;
  const [first] = [...verdicts, ...accusations];
  const Head = inTable ? "p" : "h5";
  return (
    <div
      className="matrix-entry"
      data-testid="matrix-cell"
      data-edge={first?.edge.id}
      data-marked={picked.isCell(accused, charge)}
    >
      <Head className="matrix-of" data-marked={picked.isEnd(charge)}>
        <EntityLink id={charge} glyph={!inTable} />
      </Head>
      <CellLines cell={cell} />
    </div>
  );
}

/** Whether anything of an accused is only denied, planned or feared. */
export const hasUnsaid = ({ unsaid: { cells, sentences } }: Row): boolean =>
  cells.length + sentences.length > 0;

/** Props of {@link UnsaidEntries}. */
interface UnsaidProps extends Pick<EntryProps, "picked" | "inTable"> {
  readonly row: Row;
}

/** What of an accused is only denied, planned or feared: charges, then sanctions. */
export function UnsaidEntries({ row, ...how }: UnsaidProps) {
  const { accused, unsaid } = row;
  return (
    <>
      {unsaid.cells.map((cell) => (
        <Entry key={cell.charge} accused={accused} cell={cell} {...how} />
      ))}
      <Sentences sentences={unsaid.sentences} differ={false} />
    </>
  );
}
