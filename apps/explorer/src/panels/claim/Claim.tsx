// One claim: who says it, what, how, when, and what can be done with it. Sensitive ones ask first.
import type { ClaimId, DatedClaim } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { ClaimActions } from "./ClaimActions.tsx";
import { ClaimFacts } from "./ClaimFacts.tsx";
import { SensitiveCover } from "./SensitiveCover.tsx";
import { Speaker } from "./Speaker.tsx";
import { Statement } from "./Statement.tsx";

/** Which sensitive claims the reader has asked to see, and how to ask. */
export interface Reveal {
  readonly shown: ReadonlySet<ClaimId>;
  readonly show: (id: ClaimId) => void;
}

/** Whether a claim may be shown: it is not sensitive, or the reader has asked. */
export const isShown = ({ id, sensitive }: DatedClaim, { shown }: Reveal): boolean =>
  !sensitive || shown.has(id);

/**
 * Props of {@link Claim}: `attached` is whether the source's text is at hand, undefined
 * while that is not known; `letter` what it is called
 * among the claims of its edge, `leftOut` whether the filters would leave it out.
 */
interface ClaimProps {
  readonly claim: DatedClaim;
  readonly attached: boolean | undefined;
  readonly reveal: Reveal;
  readonly letter?: string | undefined;
  readonly leftOut?: boolean;
}

function Body({ claim, attached, reveal, letter, leftOut = false }: ClaimProps) {
  const { index } = useExplorer();
  const t = useWords("claim");
  const source = index.sources.get(claim.cite.source);
  if (!source) return <p>{t("noSource", { id: claim.id })}</p>;
  const covered = !isShown(claim, reveal);
  return (
    <>
      <Speaker claim={claim} source={source} letter={letter} covered={covered} />
      {leftOut && <p className="left-out-mark">{t("leftOut")}</p>}
      {covered ? (
        <SensitiveCover onShow={() => reveal.show(claim.id)} />
      ) : (
        <>
          <Statement claim={claim} language={source.language} />
          <ClaimFacts claim={claim} source={source} />
          <ClaimActions claim={claim} source={source} attached={attached} />
        </>
      )}
    </>
  );
}

/** A claim as the evidence panel shows it. */
export function Claim(props: ClaimProps) {
  const { claim, leftOut = false } = props;
  return (
    <article className="claim" data-testid="claim" data-claim={claim.id} data-left-out={leftOut}>
      <Body {...props} />
    </article>
  );
}
