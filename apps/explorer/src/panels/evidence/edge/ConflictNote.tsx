// Where the sources differ across lines: the question, why it is one, and the claims on its sides.
import type { Conflict } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { claimSentence } from "../../kit/sentences.ts";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
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

/** Props: `edges` are the ids of the edges that the panel shows. */
export interface ConflictNoteProps {
  readonly conflict: Conflict;
  readonly edges: ReadonlySet<string>;
  readonly reveal: Reveal;
}

/** The block "The sources differ." */
export function ConflictNote({ conflict, edges, reveal }: ConflictNoteProps) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const claims = conflict.claims.flatMap((id) => index.claims.get(id) ?? []);
  const related = conflict.related.flatMap((id) => index.claims.get(id) ?? []);
  return (
    <div className="conflict" data-testid="conflict" role="note">
      <p>
        <strong>{t("conflict.title")}</strong>{" "}
        <span lang="en">
          {conflict.question} {conflict.reason}
        </span>
      </p>
      <ul>
        {claims.map((claim) =>
          edges.has(claim.edge) ? (
            <Here key={claim.id} claim={claim} reveal={reveal} />
          ) : (
            <OtherLine key={claim.id} claim={claim} />
          ),
        )}
      </ul>
      {related.length > 0 && (
        <details>
          <summary>{t("conflict.related", { count: related.length })}</summary>
          <ul>
            {related.map((claim) => (
              <OtherLine key={claim.id} claim={claim} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
