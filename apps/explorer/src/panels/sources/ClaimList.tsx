// The claims of a source whose text is not attached: quotes in the order of the text, and how to attach it.
import type { SourceView } from "@trialgraph/model";
import { Statement } from "../claim/Statement.tsx";
import { MarginClaim } from "./MarginClaim.tsx";

/** Props: `chosen` is the claim that the address asks for. */
export interface ClaimListProps {
  readonly view: SourceView;
  readonly chosen: string | undefined;
}

/** An explanation in plain words, then each claim with its quote. */
export function ClaimList({ view, chosen }: ClaimListProps) {
  const claims = view.claims.toSorted((a, b) => a.cite.start - b.cite.start);
  return (
    <>
      <div className="explanation" data-testid="not-attached">
        <h3>The text of this document is not attached</h3>
        <p>
          Documents belong to those who wrote them, so Trialgraph does not carry them. If you have a
          copy, put it into a corpus folder and start Trialgraph with that folder: it is recognized
          by its checksum, whatever its name, and its passages are then shown here.
        </p>
        <p className="checksum">
          SHA-256 <code>{view.source.sha256}</code>
        </p>
      </div>
      <ol className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id} data-chosen={claim.id === chosen}>
            {!claim.sensitive && <Statement claim={claim} />}
            <ul>
              <MarginClaim claim={claim} chosen={claim.id === chosen} />
            </ul>
          </li>
        ))}
      </ol>
      {claims.length === 0 && <p>No claim is from this document.</p>}
    </>
  );
}
