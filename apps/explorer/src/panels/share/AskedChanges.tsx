// What of a change of the data the address itself speaks of: its things, their lines, its claim, its document.
import type { ChangesView, Edge, Id } from "@trialgraph/model";
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { selectEdge } from "../../state/selection.ts";
import { Link } from "../kit/Link.tsx";
import { SentenceOf } from "./SentenceOf.tsx";
import type { Why } from "./since.ts";
import { TallyText } from "./TallyText.tsx";
import {
  alteredOf,
  claimFates,
  gonePairs,
  goneOf,
  isAsking,
  isTouched,
  readingTally,
  sourceFates,
  touchedEdges,
  type Asked,
} from "./touched.ts";

/** How many lines are listed before the reader asks for the rest. */
const LISTED = 8;

/** What changed, what of the data the address speaks of, and why that is told. */
export interface AskedChangesProps {
  readonly changes: ChangesView;
  readonly asked: Asked;
  readonly why: Why;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** The claim and the documents that the address leads to. */
function Documents({ changes, asked, why }: AskedChangesProps) {
  const { index } = useExplorer();
  const t = useWords("share");
  const titleOf = (id: Id) => index.sources.get(id)?.title ?? id;
  const tally = readingTally(changes, asked);
  return (
    <>
      {claimFates(changes, asked).map(({ id, fate }) => (
        <p key={id}>{t(`${why}.claim.${fate}`, { id })}</p>
      ))}
      {sourceFates(changes, asked).map(({ id, fate }) => (
        <p key={id}>{t(`${why}.source.${fate}`, { title: titleOf(id) })}</p>
      ))}
      {tally && asked.reading !== undefined && (
        <p>
          {t("reading", { title: titleOf(asked.reading) })} <TallyText tally={tally} />
        </p>
      )}
    </>
  );
}

/** The things themselves, and the lines that they have no more. */
function Things({ changes, asked }: Omit<AskedChangesProps, "why">) {
  const { index } = useExplorer();
  const t = useWords("share");
  const [gone, altered, pairs] = [
    goneOf(changes, asked),
    alteredOf(changes, asked),
    gonePairs(changes, asked),
  ];
  const removed = new Map(changes.entities.removed.map(({ id, name }) => [id, name]));
  const named = (id: Id) => removed.get(id) ?? nameOf(index, id);
  const joined = pairs.map((ends) => ends.map(named).join(" – "));
  return (
    <>
      {gone.length > 0 && <p>{t("gone", { names: quoted(gone) })}</p>}
      {altered.length > 0 && (
        <p>{t("altered", { names: quoted(altered.map((id) => nameOf(index, id))) })}</p>
      )}
      {joined.length > 0 && <p>{t("goneLines", { pairs: joined.join("; ") })}</p>}
    </>
  );
}

/** The lines that are new or have changed; a long list is begun. */
function Lines({ edges, why }: { edges: readonly Edge[]; why: Why }) {
  const t = useWords("share");
  const [isWhole, setWhole] = useState(false);
  const left = edges.length - LISTED;
  if (edges.length === 0) return null;
  return (
    <>
      <p>{t(`${why}.touched`)}</p>
      <ul data-testid="touched">
        {(isWhole ? edges : edges.slice(0, LISTED)).map((edge) => (
          <li key={edge.id}>
            <Link action={{ kind: "select", selection: selectEdge(edge) }}>
              <SentenceOf edge={edge} />
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 && !isWhole && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {t("more", { count: left })}
        </button>
      )}
    </>
  );
}

/** What of it the address speaks of; nothing where it speaks of nothing in particular. */
export function AskedChanges({ changes, asked, why }: AskedChangesProps) {
  const { index } = useExplorer();
  const t = useWords("share");
  if (!isAsking(asked)) return null;
  if (!isTouched(index, changes, asked))
    return <p data-testid="untouched">{t(`${why}.untouched`)}</p>;
  return (
    <>
      <Documents changes={changes} asked={asked} why={why} />
      <Things changes={changes} asked={asked} />
      <Lines edges={touchedEdges(index, changes, asked)} why={why} />
    </>
  );
}
