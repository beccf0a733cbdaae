// Says what changed since the data version that the opened address was made from.
import type { ChangesView } from "@trialgraph/model";
import { useMemo, useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useChanges } from "../../data/queries.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { selectEdge } from "../../state/selection.ts";
import { Link } from "../kit/Link.tsx";
import { Notice } from "../kit/Notice.tsx";
import { SentenceOf } from "./SentenceOf.tsx";
import { askedFor, goneOf, talliesOf, touchedEdges } from "./touched.ts";

function Numbers({ changes }: { changes: ChangesView }) {
  const t = useWords("share");
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <ul>
      {talliesOf(changes).map(({ sort, added, removed, changed }) => (
        <li key={sort}>
          {t(`sort.${sort}`)}:{" "}
          {list.format(
            [
              added > 0 && t("added", { count: added }),
              removed > 0 && t("removed", { count: removed }),
              changed > 0 && t("changed", { count: changed }),
            ].filter((words) => words !== false),
          )}
        </li>
      ))}
    </ul>
  );
}

/** What of it the address itself speaks of. */
function Touched({ changes }: { changes: ChangesView }) {
  const { index, state } = useExplorer();
  const t = useWords("share");
  const [asked] = useState(() => askedFor(state));
  const gone = goneOf(changes, asked);
  const edges = touchedEdges(changes, asked).flatMap((id) => index.edges.get(id) ?? []);
  if (asked.size === 0) return null;
  if (gone.length + edges.length === 0) return <p data-testid="untouched">{t("untouched")}</p>;
  return (
    <>
      {gone.length > 0 && <p>{t("gone", { names: gone.map((name) => `“${name}”`).join(", ") })}</p>}
      {edges.length > 0 && <p>{t("touched")}</p>}
      <ul data-testid="touched">
        {edges.map((edge) => (
          <li key={edge.id}>
            <Link action={{ kind: "select", selection: selectEdge(edge) }}>
              <SentenceOf edge={edge} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Told({ changes }: { changes: ChangesView }) {
  const t = useWords("share");
  if (!changes.known) return <p>{t("unknown", { since: changes.since })}</p>;
  if (talliesOf(changes).length === 0) return <p>{t("same")}</p>;
  return (
    <>
      <Touched changes={changes} />
      <details>
        <summary>{t("all", { count: changes.loads })}</summary>
        <Numbers changes={changes} />
      </details>
    </>
  );
}

/** Whether the address was made from data of another version than the one that is shown. */
function useMadeFromOther(): string | undefined {
  const { index, madeFrom } = useExplorer();
  return useMemo(
    () =>
      madeFrom !== undefined && !index.view.version.startsWith(madeFrom) ? madeFrom : undefined,
    [index, madeFrom],
  );
}

/** The notice, until it is closed; nothing where the data is the same. */
export function ChangesNotice() {
  const since = useMadeFromOther();
  const t = useWords("share");
  const { data, error } = useChanges(since);
  const [closed, setClosed] = useState(false);
  if (since === undefined || closed || !(data ?? error)) return null;
  return (
    <div className="changes" data-testid="changes">
      <Notice title={t("title")} tone="status">
        {data ? <Told changes={data} /> : <p>{t("failed", { why: error?.message ?? "" })}</p>}
        <button type="button" className="button small" onClick={() => setClosed(true)}>
          {t("close")}
        </button>
      </Notice>
    </div>
  );
}
