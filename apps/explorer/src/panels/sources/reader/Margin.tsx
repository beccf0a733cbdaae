// The claims beside a paragraph; on a phone they are folded below it, so that the text stays together.
import type { ClaimId, DatedClaim, NoClaim } from "@trialgraph/model";
import { useWords } from "../../../language/use-words.ts";
import type { Reveal } from "../../claim/Claim.tsx";
import { MarginClaim } from "./MarginClaim.tsx";

/** Why the sentences of a paragraph that carry no claim carry none. */
function Silence({ noClaims }: { noClaims: readonly NoClaim[] }) {
  const t = useWords("sources");
  const m = useWords("model");
  const told = new Set(noClaims.map(({ reason }) => m(`noClaim.${reason}`)));
  if (told.size === 0) return null;
  return (
    <p className="silence" data-testid="no-claim">
      {t("margin.silence", { why: [...told].join("; ") })}
    </p>
  );
}

/**
 * Props: the claims and the silences that begin in the paragraph, the one that the address asks for,
 * and whether there is no margin beside the text but only room below it.
 */
interface MarginProps {
  readonly claims: readonly DatedClaim[];
  readonly noClaims: readonly NoClaim[];
  readonly chosen: ClaimId | undefined;
  readonly reveal: Reveal;
  readonly folded: boolean;
}

function List({ claims, chosen, reveal }: Pick<MarginProps, "claims" | "chosen" | "reveal">) {
  const t = useWords("sources");
  return (
    <ul aria-label={t("margin.label")}>
      {claims.map((claim) => (
        <MarginClaim key={claim.id} claim={claim} chosen={claim.id === chosen} reveal={reveal} />
      ))}
    </ul>
  );
}

/** The margin of one paragraph; nothing where neither a claim nor a reason for none begins in it. */
export function Margin({ claims, noClaims, chosen, reveal, folded }: MarginProps) {
  const t = useWords("sources");
  if (claims.length === 0 && noClaims.length === 0) return null;
  const list = <List claims={claims} chosen={chosen} reveal={reveal} />;
  return (
    <div className="margin">
      {claims.length > 0 && !folded && list}
      {claims.length > 0 && folded && (
        <details
          key={String(claims.some(({ id }) => id === chosen))}
          open={claims.some(({ id }) => id === chosen)}
        >
          <summary>{t("margin.fold", { count: claims.length })}</summary>
          {list}
        </details>
      )}
      <Silence noClaims={noClaims} />
    </div>
  );
}
