// One gap: what it is about, why it is one, and which documents could have said more.
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useLanguage } from "../../language/use-words.ts";
import { SensitiveCover } from "../../panels/claim/SensitiveCover.tsx";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import { claimSentence } from "../../panels/kit/sentences.ts";
import type { IndexedClaim } from "../../data/graph-index.ts";
import { selectEdge } from "../../state/selection.ts";
import { EdgeLine, SourceBadges } from "../kit/EdgeLine.tsx";
import type { Gap, GapSubject } from "./gap.ts";
import { isSensitive } from "./gap-list.ts";
import { namedBy, whyText } from "./gap-words.ts";
import { useGapTongue } from "./use-gap-tongue.ts";

/** A claim as a sentence that selects its line. */
function ClaimLine({ claim }: { claim: IndexedClaim }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const edge = index.edges.get(claim.edge);
  const sentence = claimSentence(index, language, claim);
  return (
    <p className="said">
      {edge ? (
        <Link action={{ kind: "select", selection: selectEdge(edge) }} className="sentence">
          {sentence}
        </Link>
      ) : (
        <span className="sentence">{sentence}</span>
      )}{" "}
      <SourceBadges ids={[claim.cite.source]} />
    </p>
  );
}

function Subject({ subject }: { subject: GapSubject }) {
  switch (subject.kind) {
    case "entity":
      return (
        <p className="gap-entity">
          <EntityLink id={subject.id} glyph />
        </p>
      );
    case "edge":
      return <EdgeLine edge={subject.edge} isOpen />;
    case "claim":
      return <ClaimLine claim={subject.claim} />;
  }
}

/** The sources that speak of the same things. */
function Could({ gap: { could, subject } }: { gap: Gap }) {
  const { t } = useGapTongue();
  if (could.length === 0) return null;
  return (
    <span className="could">
      {t(subject.kind === "entity" ? "could.entity" : "could.edge")} <SourceBadges ids={could} />
    </span>
  );
}

function Names({ ids }: { ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <EntityLink id={id} />
    </span>
  ));
}

/** What the gap is about and why it is one. */
function Told({ gap }: { gap: Gap }) {
  const tongue = useGapTongue();
  const { subject, why } = gap;
  return (
    <>
      <Subject subject={subject} />
      <p className="why">
        <span className="reason">
          {whyText(tongue, why)} <Names ids={namedBy(why)} />
        </span>{" "}
        <Could gap={gap} />
      </p>
      {why.code === "line" && <EdgeLine edge={why.edge} isOpen />}
    </>
  );
}

/** The row; all of it is covered where it shows what only sensitive claims say: the reason would tell, too. */
export function GapRow({ gap }: { gap: Gap }) {
  const [shown, setShown] = useState(!isSensitive(gap));
  return (
    <li className="gap" data-testid="gap-row" data-about={gap.subject.kind}>
      {shown ? <Told gap={gap} /> : <SensitiveCover onShow={() => setShown(true)} />}
    </li>
  );
}
