// One claim: who says it, what, how, when, and what can be done with it. Sensitive ones ask first.
import type { ClaimId, DatedClaim } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { ClaimActions } from "./ClaimActions.tsx";
import { ClaimFacts } from "./ClaimFacts.tsx";
import { Speaker } from "./Speaker.tsx";
import { Statement } from "./Statement.tsx";

/** Which sensitive claims the reader has asked to see, and how to ask. */
export interface Reveal {
  readonly shown: ReadonlySet<ClaimId>;
  readonly show: (id: ClaimId) => void;
}

/** What stands in a sensitive claim's place until the reader asks for it. */
export function SensitiveCover({ onShow }: { onShow: () => void }) {
  return (
    <p className="cover" data-testid="sensitive">
      This claim speaks of sexual violence, health or a minor.
      <button type="button" className="button small" onClick={onShow}>
        Show it
      </button>
    </p>
  );
}

/** Props of {@link Claim}. */
export interface ClaimProps {
  readonly claim: DatedClaim;
  readonly attached: boolean;
  readonly reveal: Reveal;
}

/** A claim as the evidence panel shows it. */
export function Claim({ claim, attached, reveal }: ClaimProps) {
  const { index } = useExplorer();
  const source = index.sources.get(claim.cite.source);
  if (!source) return <p>Claim {claim.id} cites a source that is not there.</p>;
  const hidden = claim.sensitive && !reveal.shown.has(claim.id);
  return (
    <article className="claim" data-testid="claim" data-claim={claim.id}>
      <Speaker claim={claim} source={source} />
      {hidden ? (
        <SensitiveCover onShow={() => reveal.show(claim.id)} />
      ) : (
        <>
          <Statement claim={claim} />
          <ClaimFacts claim={claim} source={source} />
          <ClaimActions claim={claim} source={source} attached={attached} />
        </>
      )}
    </article>
  );
}
