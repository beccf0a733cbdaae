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
import { openingOf, sinceOpening, type Since } from "./since.ts";
import { talliesOf } from "./touched.ts";

/** How much of a data version is shown. */
const VERSION_LENGTH = 12;

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

function Told({ changes, asked, why }: AskedChangesProps) {
  const t = useWords("share");
  const since = changes.since.slice(0, VERSION_LENGTH);
  if (!changes.known) return <p>{t(`${why}.unknown`, { since })}</p>;
  if (talliesOf(changes).length === 0) return <p>{t("same")}</p>;
  return (
    <>
      <AskedChanges changes={changes} asked={asked} why={why} />
      <details>
        <summary>{t("all", { count: changes.loads })}</summary>
        <Numbers changes={changes} />
      </details>
    </>
  );
}

/** What changes to tell; how the page was opened is settled once and for all. */
function useSince(): Since {
  const { index, madeFrom, state } = useExplorer();
  const { version } = index.view;
  const [opening] = useState(() => openingOf(version, madeFrom, state));
  return sinceOpening(opening, version, state);
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
      <Notice title={t(`${why}.title`)} tone="status">
        {data ? (
          <Told changes={data} asked={asked} why={why} />
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
