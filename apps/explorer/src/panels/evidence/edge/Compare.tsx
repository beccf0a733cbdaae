// The claims of an edge side by side, with what makes it disputed and what does not.
import type { Edge } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
import type { Bundled } from "../bundle/bundle.ts";
import { compare, isDiffering, type Row } from "../bundle/compare.ts";
import { sidesOf } from "../bundle/sides.ts";
import { CompareRow } from "./CompareRows.tsx";

/** Up to so many claims stand in columns; up to so many are compared without being asked. */
const COLUMNS = 3;
const OPEN = 4;

/** Why the edge is disputed, or why it is not although its claims differ. */
function Reasons({ edge, rows }: { edge: Edge; rows: readonly Row[] }) {
  const t = useWords("evidence");
  const m = useWords("model");
  if (edge.standing !== "disputed") {
    return edge.standing !== "denied" && rows.some(isDiffering) && <p>{t("why.not")}</p>;
  }
  const disputing = rows.filter(({ verdict }) => verdict === "disputes");
  const names = disputing.flatMap(({ aspect }) =>
    aspect === "stance" || aspect === "modality" || aspect === "voices" || aspect === "date"
      ? []
      : [m(`qualifier.${aspect}`)],
  );
  return (
    <>
      {disputing.some(({ aspect }) => aspect === "stance") && <p>{t("why.stance")}</p>}
      {names.length > 0 && <p>{t("why.values", { what: names.join(", ") })}</p>}
      {edge.conflicts.length > 0 && <p>{t("why.listed")}</p>}
    </>
  );
}

function ColumnHeads({ claims }: { claims: readonly Bundled[] }) {
  return (
    <thead>
      <tr>
        {claims.map(({ claim, letter }) => (
          <th key={letter} scope="col">
            <span className="letter">{letter}</span> <SourceBadge id={claim.cite.source} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The words of a claim's source. */
function Words({ of: { claim } }: { of: Bundled }) {
  const { index } = useExplorer();
  return (
    <q lang={index.sources.get(claim.cite.source)?.language}>
      {claim.cite.quote.replace(/\s+/g, " ").trim()}
    </q>
  );
}

/** The words of the sources, in which every claim differs. */
function Quotes({ claims }: { claims: readonly Bundled[] }) {
  const t = useWords("evidence");
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={claims.length}>
          {t("compare.words")}
        </th>
      </tr>
      <tr>
        {claims.map((each) => (
          <td key={each.letter}>
            <Words of={each} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Side({ claims }: { claims: readonly Bundled[] }) {
  return (
    <td>
      <ul>
        {claims.map((each) => (
          <li key={each.letter}>
            <span className="letter">{each.letter}</span> <Words of={each} />
          </li>
        ))}
      </ul>
    </td>
  );
}

/** More claims than there is room for in columns, some of which deny what others say: one column a side. */
function Opposed({ claims }: { claims: readonly Bundled[] }) {
  const t = useWords("evidence");
  const { affirms, denies } = sidesOf(claims);
  if (affirms.length === 0 || denies.length === 0) return null;
  return (
    <table data-wide="true">
      <thead>
        <tr>
          <th scope="col">{t("sides.affirms")}</th>
          <th scope="col">{t("sides.denies")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <Side claims={affirms} />
          <Side claims={denies} />
        </tr>
      </tbody>
    </table>
  );
}

/** Those who say so stand before those who deny it. */
function inOrder(claims: readonly Bundled[]): readonly Bundled[] {
  const { affirms, denies } = sidesOf(claims);
  return [...affirms, ...denies];
}

/** Props: the claims that may be shown, and how many of the edge's are covered. */
interface CompareProps {
  readonly edge: Edge;
  readonly claims: readonly Bundled[];
  readonly covered: number;
}

/** The comparison; nothing where there are not two claims to compare. */
export function Compare({ edge, claims, covered }: CompareProps) {
  const t = useWords("evidence");
  const ordered = inOrder(claims);
  const rows = compare(ordered);
  if (rows.length === 0) return null;
  const wide = ordered.length <= COLUMNS;
  const isOpen = ordered.length <= OPEN || edge.standing === "disputed";
  return (
    <details className="compare" data-testid="compare" open={isOpen}>
      <summary>{t("compare.title")}</summary>
      <Reasons edge={edge} rows={rows} />
      {covered > 0 && <p>{t("compare.covered", { count: covered })}</p>}
      {!wide && <Opposed claims={ordered} />}
      <table data-wide={wide}>
        {wide && <ColumnHeads claims={ordered} />}
        {wide && <Quotes claims={ordered} />}
        {rows.map((row) => (
          <CompareRow key={row.aspect} row={row} claims={ordered} wide={wide} />
        ))}
      </table>
    </details>
  );
}
