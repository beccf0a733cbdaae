// The view "matrix": the accused and their charges, with plea, verdict and sentence.
import { useEffect, useMemo, useRef, type RefObject } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { selectionKey } from "../../app/selection-title.ts";
import { useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import { LeftOut } from "../kit/LeftOut.tsx";
import { useWidth } from "../kit/use-width.ts";
import { AccusedList } from "./AccusedList.tsx";
import { BlockTable } from "./BlockTable.tsx";
import { sorts, toMatrix, type Matrix, type Sort } from "./data/blocks.ts";
import { toRows, type Row } from "./data/cells.ts";

/** From this width in pixels on there is room for tables. */
const WIDE = 520;

const sortOf = (text: string | undefined): Sort => sorts.find((sort) => sort === text) ?? "charges";

/** The matrix of what is shown. */
function useMatrix(sort: Sort): Matrix {
  const { index, state, visible } = useExplorer();
  const { filters } = state;
  const rows = useMemo(
    () => toRows(index, { edges: visible.edges, filters }),
    [index, visible.edges, filters],
  );
  return useMemo(() => toMatrix(index, rows, sort), [index, rows, sort]);
}

function Tools({ sort }: { sort: Sort }) {
  const { go } = useExplorer();
  const t = useWords("matrix");
  const choose = (name: Sort) =>
    go({ kind: "option", name: "sort", value: name === "charges" ? undefined : name });
  return (
    <div className="view-tools">
      <fieldset className="choice">
        <legend className="visually-hidden">{t("sort.title")}</legend>
        <span aria-hidden="true">{t("sort.title")}</span>
        {sorts.map((name) => (
          <button
            key={name}
            type="button"
            className="button small"
            data-testid={`sort-${name}`}
            aria-pressed={sort === name}
            onClick={() => choose(name)}
          >
            {t(`sort.${name}`)}
          </button>
        ))}
      </fieldset>
      <Link action={{ kind: "open", page: { kind: "network" } }}>{t("network")}</Link>
    </div>
  );
}

/** A list under its heading, with a line that says what it is; nothing where nobody is in it. */
function Listed({ of, rows }: { of: "uncharged" | "unsaid"; rows: readonly Row[] }) {
  const t = useWords("matrix");
  if (rows.length === 0) return null;
  return (
    <section data-testid={`matrix-${of}-list`}>
      <h3>{t(`${of}.title`)}</h3>
      <p className="shown">{t(`${of}.text`)}</p>
      <AccusedList rows={rows} />
    </section>
  );
}

/** Those whom no charge is told of. */
function Uncharged({ matrix }: { matrix: Matrix }) {
  return (
    <>
      <Listed of="uncharged" rows={matrix.uncharged} />
      <Listed of="unsaid" rows={matrix.unsaid} />
    </>
  );
}

/** Tables for what is shared, lists for the rest. */
function Wide({ matrix }: { matrix: Matrix }) {
  const t = useWords("matrix");
  return (
    <>
      {matrix.shared.length > 0 && (
        <section>
          <h3>{t("shared.title")}</h3>
          <p className="shown">{t("shared.text")}</p>
          {matrix.shared.map((block) => (
            <BlockTable key={block.rows[0]?.accused} block={block} />
          ))}
        </section>
      )}
      {matrix.alone.length > 0 && (
        <section>
          <h3>{t("alone.title")}</h3>
          <AccusedList rows={matrix.alone} />
        </section>
      )}
      <Uncharged matrix={matrix} />
    </>
  );
}

/** One list of all who are accused. */
function Narrow({ matrix }: { matrix: Matrix }) {
  const t = useWords("matrix");
  const rows = [...matrix.shared.flatMap((block) => block.rows), ...matrix.alone];
  return (
    <>
      {rows.length > 0 && (
        <section>
          <h3>{t("accused")}</h3>
          <AccusedList rows={rows} />
        </section>
      )}
      <Uncharged matrix={matrix} />
    </>
  );
}

function Body({ matrix }: { matrix: Matrix }) {
  const t = useWords("matrix");
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useShowingPicked(frame, width);
  const isEmpty = Object.values(matrix).every((list) => list.length === 0);
  const Shown = width < WIDE ? Narrow : Wide;
  return (
    <div ref={frame}>
      {isEmpty && <p className="none">{t("empty")}</p>}
      {width > 0 && <Shown matrix={matrix} />}
    </div>
  );
}

/** Brings what was selected elsewhere into view. */
function useShowingPicked(frame: RefObject<HTMLElement | null>, width: number) {
  const picked = selectionKey(useExplorer().state.selection);
  useEffect(() => {
    if (picked === "" || width === 0) return;
    const place = frame.current?.querySelector("td[data-marked=true], [data-marked=true]");
    place?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [frame, picked, width]);
}

/** The view. */
export default function MatrixView() {
  const { state } = useExplorer();
  const [t, app] = [useWords("matrix"), useWords("app")];
  const sort = sortOf(state.options["sort"]);
  const matrix = useMatrix(sort);
  return (
    <div className="view matrix" data-testid="view-matrix">
      <header>
        <h2>{app("pages.matrix")}</h2>
        <p>{t("about")}</p>
      </header>
      <Tools sort={sort} />
      <Body matrix={matrix} />
      <LeftOut />
    </div>
  );
}
