// Says what changed since the data version that the opened address was made from, or since the page
// was opened.
import type { ChangesView } from "@trialgraph/model";
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useChanges } from "../../data/queries.ts";
import { useWords } from "../../language/use-words.ts";
import { Notice } from "../kit/Notice.tsx";
import { TallyText } from "./TallyText.tsx";
import { AskedChanges, type AskedChangesProps } from "./AskedChanges.tsx";
import { askedFor, talliesOf } from "./touched.ts";

function Numbers({ changes }: { changes: ChangesView }) {
  const t = useWords("share");
  return (
    <ul>
      {talliesOf(changes).map(({ sort, ...tally }) => (
        <li key={sort}>
          {t(`sort.${sort}`)}: <TallyText tally={tally} />
        </li>
      ))}
    </ul>
  );
}

function Told({ changes, asked }: AskedChangesProps) {
  const t = useWords("share");
  if (!changes.known) return <p>{t("unknown", { since: changes.since })}</p>;
  if (talliesOf(changes).length === 0) return <p>{t("same")}</p>;
  return (
    <>
      <AskedChanges changes={changes} asked={asked} />
      <details>
        <summary>{t("all", { count: changes.loads })}</summary>
        <Numbers changes={changes} />
      </details>
    </>
  );
}

/**
 * The version to tell changes since, left out where that is the one shown, and what is asked for: by
 * the link that was opened; or, where the data changed while the page was open, by where the reader is.
 */
function useSince() {
  const { index, madeFrom, state } = useExplorer();
  const { version } = index.view;
  const [first] = useState(() => ({ version: madeFrom ?? version, asked: askedFor(state) }));
  return {
    since: version.startsWith(first.version) ? undefined : first.version,
    why: madeFrom === undefined ? ("meanwhile" as const) : ("title" as const),
    asked: madeFrom === undefined ? askedFor(state) : first.asked,
  };
}

/** The notice, until it is closed or the data changes again; nothing where the data is the same. */
export function ChangesNotice() {
  const { version } = useExplorer().index.view;
  const { since, why, asked } = useSince();
  const t = useWords("share");
  const { data, error } = useChanges(since);
  const [closedAt, setClosedAt] = useState<string>();
  if (since === undefined || closedAt === version || !(data ?? error)) return null;
  return (
    <div className="changes" data-testid="changes">
      <Notice title={t(why)} tone="status">
        {data ? (
          <Told changes={data} asked={asked} />
        ) : (
          <p>{t("failed", { why: error?.message ?? "" })}</p>
        )}
        <button type="button" className="button small" onClick={() => setClosedAt(version)}>
          {t("close")}
        </button>
      </Notice>
    </div>
  );
}
