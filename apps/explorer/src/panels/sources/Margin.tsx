// The claims beside a paragraph; what does not fit beside it is folded, so that the text stays together.
import type { ClaimId, DatedClaim } from "@trialgraph/model";
import { MarginClaim } from "./MarginClaim.tsx";
import type { Stretch } from "./segments.ts";

/** About how much text, in code points, is as high as one claim in the margin. */
const TEXT_PER_CLAIM = 90;
const LEAST = 3;

/** Props: the claims that begin in the paragraph, and the one that the address asks for. */
export interface MarginProps {
  readonly paragraph: Stretch;
  readonly claims: readonly DatedClaim[];
  readonly chosen: ClaimId | undefined;
}

/** The margin of one paragraph; nothing where no claim begins in it. */
export function Margin({ paragraph, claims, chosen }: MarginProps) {
  if (claims.length === 0) return null;
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
      {list(claims.slice(0, fitting), "Claims from this paragraph")}
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === chosen)}>
          <summary>{folded.length} more</summary>
          {list(folded, "More claims from this paragraph")}
        </details>
      )}
    </div>
  );
}
