// Where the sources differ across lines: the question, why it is one, and the claims on its sides.
import type { Conflict } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { SensitiveCover } from "../../claim/SensitiveCover.tsx";
import { claimSentence } from "../../kit/sentences.ts";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
import { claimsOfConflict } from "../bundle/sides.ts";
import { OtherLine } from "./OtherLine.tsx";

/** A claim of the edges that the panel shows: its quote and the sentence that it makes. */
function Here({ claim, reveal }: { claim: IndexedClaim; reveal: Reveal }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  return (
    <li className="other-line" data-claim={claim.id}>
      <SourceBadge id={claim.cite.source} />
      {isShown(claim, reveal) ? (
        <span>
          <q lang={index.sources.get(claim.cite.source)?.language}>{claim.cite.quote}</q>
          <small>{claimSentence(index, language, claim)}</small>
        </span>
      ) : (
        <span>{t("conflict.covered")}</span>
      )}
    </li>
  );
}

interface QuestionProps {
  readonly conflict: Conflict;
  readonly covered: readonly IndexedClaim[];
  readonly reveal: Reveal;
}

/** What is asked and why; covered where one of the claims that it is about is. */
function Question({ conflict, covered, reveal }: QuestionProps) {
  const t = useWords("evidence");
  const showAll = () => covered.forEach(({ id }) => reveal.show(id));
  return (
    <>
      <p>
        <strong>{t("conflict.title")}</strong>{" "}
        {covered.length === 0 && (
          <span lang="en">
            {conflict.question} {conflict.reason}
          </span>
        )}
      </p>
      {covered.length > 0 && <SensitiveCover onShow={showAll} />}
    </>
  );
}

/** Props: `edges` are the ids of the edges that the panel shows. */
interface ConflictNoteProps {
  readonly conflict: Conflict;
  readonly edges: ReadonlySet<string>;
  readonly reveal: Reveal;
}

/** The block "The sources differ." */
export function ConflictNote({ conflict, edges, reveal }: ConflictNoteProps) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const { claims, related, covered } = claimsOfConflict(index, conflict, reveal.shown);
  return (
    <div className="conflict" data-testid="conflict" role="note">
      <Question conflict={conflict} covered={covered} reveal={reveal} />
      <ul>
        {claims.map((claim) =>
          edges.has(claim.edge) ? (
            <Here key={claim.id} claim={claim} reveal={reveal} />
          ) : (
            <OtherLine key={claim.id} claim={claim} reveal={reveal} />
          ),
        )}
      </ul>
      {related.length > 0 && (
        <details>
          <summary>{t("conflict.related", { count: related.length })}</summary>
          <ul>
            {related.map((claim) => (
              <OtherLine key={claim.id} claim={claim} reveal={reveal} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
