// A claim of another edge in a line: its source and grade, whose words, and the sentence that leads to it.
import { useExplorer } from "../../../app/explorer-context.ts";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectPair } from "../../../state/selection.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { Grade, Names } from "../../claim/Speaker.tsx";
import { Link } from "../../kit/Link.tsx";
import { claimSentence } from "../../kit/sentences.ts";
import { SourceBadge } from "../../kit/SourceBadge.tsx";

/** The line, as an item of a list; of a sensitive claim only that there is one, until it is revealed. */
export function OtherLine({ claim, reveal }: { claim: IndexedClaim; reveal: Reveal }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const source = index.sources.get(claim.cite.source);
  const { subject, object, edge } = claim;
  const covered = !isShown(claim, reveal);
  const selection = selectPair(subject, object, covered ? undefined : edge);
  return (
    <li className="other-line" data-claim={claim.id}>
      <SourceBadge id={claim.cite.source} />
      <span>
        <Link action={{ kind: "select", selection }}>
          {covered ? t("conflict.covered") : claimSentence(index, language, claim)}
        </Link>
        {source && (
          <small>
            {!covered && (
              <>
                <Names ids={claim.voices} short />
                {" · "}
              </>
            )}
            <Grade claim={claim} source={source} />
          </small>
        )}
      </span>
    </li>
  );
}
