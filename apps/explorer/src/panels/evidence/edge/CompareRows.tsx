// The rows of a comparison: a column for each claim where there are few, else each value with its claims.
import { useWords } from "../../../language/use-words.ts";
import { useTongue } from "../../claim/use-tongue.ts";
import type { Bundled } from "../bundle/bundle.ts";
import { byValue, isDiffering, type Row } from "../bundle/compare.ts";
import type { Aspect } from "../bundle/values.ts";
import { CellValue } from "./CellValue.tsx";

/** Props: a row, and the claims in the order of its values. */
interface RowProps {
  readonly row: Row;
  readonly claims: readonly Bundled[];
}

function Title({ aspect }: { aspect: Aspect }) {
  const t = useWords("evidence");
  const { model } = useTongue();
  switch (aspect) {
    case "stance":
    case "modality":
    case "voices":
    case "date":
      return t(`compare.${aspect}`);
    default:
      return model(`qualifier.${aspect}`);
  }
}

/** The heading of a row across all columns, with what its differences mean. */
function Heading({ row, columns }: { row: Row; columns: number }) {
  const t = useWords("evidence");
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns}>
        <Title aspect={row.aspect} />{" "}
        <span className="verdict" data-verdict={row.verdict}>
          {t(`verdict.${row.verdict}`)}
        </span>
      </th>
    </tr>
  );
}

/** A row all of whose claims say the same: the value once, across all columns. */
function Agreed({ row, claims, columns }: RowProps & { columns: number }) {
  const [first] = claims;
  return (
    <tr>
      <td colSpan={columns}>{first && <CellValue claim={first.claim} aspect={row.aspect} />}</td>
    </tr>
  );
}

/** One cell for each claim. */
function Columns({ row, claims }: RowProps) {
  const t = useWords("evidence");
  return (
    <tr>
      {claims.map(({ claim, letter }, i) => (
        <td key={letter}>
          {row.values[i] === undefined ? (
            <span className="unsaid">{t("compare.nothing")}</span>
          ) : (
            <CellValue claim={claim} aspect={row.aspect} />
          )}
        </td>
      ))}
    </tr>
  );
}

/** One line for each value, after the letters of the claims that have it. */
function Values({ row, claims }: RowProps) {
  return byValue(row).map((places) => {
    const [first] = places.flatMap((place) => claims[place] ?? []);
    const letters = places.map((place) => claims[place]?.letter).join(", ");
    return (
      <tr key={letters}>
        <th scope="row" className="letters">
          {letters}
        </th>
        <td>{first && <CellValue claim={first.claim} aspect={row.aspect} />}</td>
      </tr>
    );
  });
}

/** A row of the comparison; `wide` gives each claim its column. */
export function CompareRow({ row, claims, wide }: RowProps & { wide: boolean }) {
  const columns = wide ? claims.length : 2;
  const Body = wide ? Columns : Values;
  return (
    <tbody data-testid="compare-row" data-aspect={row.aspect} data-differs={isDiffering(row)}>
      <Heading row={row} columns={columns} />
      {row.verdict === "same" ? (
        <Agreed row={row} claims={claims} columns={columns} />
      ) : (
        <Body row={row} claims={claims} />
      )}
    </tbody>
  );
}
