// The claims beside a paragraph; what does not fit beside it is folded, so that the text stays together.
import type { ClaimId, DatedClaim, NoClaim, NoClaimReason } from "@trialgraph/model";
import { MarginClaim } from "./MarginClaim.tsx";
import type { Stretch } from "./segments.ts";

/** About how much text, in code points, is as high as one claim in the margin. */
const TEXT_PER_CLAIM = 90;
const LEAST = 3;

const reasons: Readonly<Record<NoClaimReason, string>> = {
  boilerplate: "boilerplate",
  navigation: "navigation or heading",
  repeats: "repeats another claim",
  "general-law": "a general statement of law",
  "no-named-actor": "no named actor",
  rhetoric: "rhetoric",
  unreadable: "unreadable in this copy",
  private: "left out: private",
};

/** Why the sentences of a paragraph that carry no claim carry none. */
function Silence({ noClaims }: { noClaims: readonly NoClaim[] }) {
  const told = new Set(noClaims.map(({ reason }) => reasons[reason]));
  if (told.size === 0) return null;
  return (
    <p className="silence" data-testid="no-claim">
      No claim: {[...told].join("; ")}
    </p>
  );
}

/** Props: the claims and the silences that begin in the paragraph, and the one that the address asks for. */
export interface MarginProps {
  readonly paragraph: Stretch;
  readonly claims: readonly DatedClaim[];
  readonly noClaims: readonly NoClaim[];
  readonly chosen: ClaimId | undefined;
}

/** The margin of one paragraph; nothing where neither a claim nor a reason for none begins in it. */
export function Margin({ paragraph, claims, noClaims, chosen }: MarginProps) {
  if (claims.length === 0 && noClaims.length === 0) return null;
  const room = Math.max(LEAST, Math.floor((paragraph.end - paragraph.start) / TEXT_PER_CLAIM));
  const fitting = claims.length <= room + 1 ? claims.length : room;
  const list = (part: readonly DatedClaim[], label: string) => (
    <ul aria-label={label}>
      {part.map((claim) => (
        <MarginClaim key={claim.id} claim={claim} chosen={claim.id === chosen} />
      ))}
    </ul>
  );
  const folded = claims.slice(fitting);
  return (
    <div className="margin" lang="en">
      {claims.length > 0 && list(claims.slice(0, fitting), "Claims from this paragraph")}
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === chosen)}>
          <summary>{folded.length} more</summary>
          {list(folded, "More claims from this paragraph")}
        </details>
      )}
      <Silence noClaims={noClaims} />
    </div>
  );
}
