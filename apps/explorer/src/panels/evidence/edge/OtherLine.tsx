// A claim of another edge in a line: its source and grade, whose words, and the sentence that leads to it.
import { useExplorer } from "../../../app/explorer-context.ts";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectPair } from "../../../state/selection.ts";
import { Grade, Names } from "../../claim/Speaker.tsx";
import { Link } from "../../kit/Link.tsx";
import { claimSentence } from "../../kit/sentences.ts";
import { SourceBadge } from "../../kit/SourceBadge.tsx";

/** The line, as an item of a list; of a sensitive claim only that there is one. */
export function OtherLine({ claim }: { claim: IndexedClaim }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const source = index.sources.get(claim.cite.source);
  const { subject, object, edge } = claim;
  return (
    <li className="other-line" data-claim={claim.id}>
      <SourceBadge id={claim.cite.source} />
      <span>
        <Link action={{ kind: "select", selection: selectPair(subject, object, edge) }}>
          {claim.sensitive ? t("conflict.covered") : claimSentence(index, language, claim)}
        </Link>
        {source && (
          <small>
            <Names ids={claim.voices} short /> · <Grade claim={claim} source={source} />
          </small>
        )}
      </span>
    </li>
  );
}
