// The claims of a source whose text is not attached: quotes in the order of the text, and how to attach it.
import type { DatedClaim, SourceView } from "@trialgraph/model";
import { useRef } from "react";
import { useWords } from "../../../language/use-words.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { Statement } from "../../claim/Statement.tsx";
import { MarginClaim } from "./MarginClaim.tsx";
import { usePassage } from "./use-passage.ts";

/** Props: the claims in the order of the text, and the one that the address asks for. */
interface ClaimListProps {
  readonly view: SourceView;
  readonly ordered: readonly DatedClaim[];
  readonly chosen: string | undefined;
  readonly reveal: Reveal;
}

function NotAttached({ sha256 }: { sha256: string }) {
  const t = useWords("sources");
  return (
    <div className="explanation" data-testid="not-attached">
      <h3>{t("bare.title")}</h3>
      <p>{t("bare.text")}</p>
      <p className="checksum">
        SHA-256 <code>{sha256}</code>
      </p>
    </div>
  );
}

/** An explanation in plain words, then each claim with its quote. */
export function ClaimList({ view, ordered, chosen, reveal }: ClaimListProps) {
  const t = useWords("sources");
  const list = useRef<HTMLOListElement>(null);
  usePassage(list, chosen);
  return (
    <>
      <NotAttached sha256={view.source.sha256} />
      <ol className="claim-list" ref={list}>
        {ordered.map((claim) => (
          <li
            key={claim.id}
            data-chosen={claim.id === chosen}
            className={claim.id === chosen ? "target" : undefined}
          >
            {isShown(claim, reveal) && <Statement claim={claim} language={view.source.language} />}
            <ul>
              <MarginClaim claim={claim} chosen={claim.id === chosen} reveal={reveal} />
            </ul>
          </li>
        ))}
      </ol>
      {ordered.length === 0 && <p>{t("bare.none")}</p>}
    </>
  );
}
