// The claims of an edge: those who say so and, beside them, those who deny it, here or on another line.
import type { ClaimId, Edge, Id } from "@trialgraph/model";
import type { ReactNode } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { useWords } from "../../../language/use-words.ts";
import { Claim, type Reveal } from "../../claim/Claim.tsx";
import type { Bundled } from "../bundle/bundle.ts";
import { sidesElsewhere, sidesOf } from "../bundle/sides.ts";
import { OtherLine } from "./OtherLine.tsx";

/** What a list of claims needs to be shown. */
export interface Showing {
  /** Whether the text of a source is at hand; nothing yet of one that is being fetched. */
  readonly attached: ReadonlyMap<Id, boolean>;
  readonly reveal: Reveal;
  readonly leftOut: ReadonlySet<ClaimId>;
}

function Claims({
  claims,
  lettered,
  showing,
}: {
  claims: readonly Bundled[];
  lettered: boolean;
  showing: Showing;
}) {
  const { attached, reveal, leftOut } = showing;
  return claims.map(({ claim, letter }) => (
    <Claim
      key={claim.id}
      claim={claim}
      attached={attached.get(claim.cite.source)}
      reveal={reveal}
      letter={lettered ? letter : undefined}
      leftOut={leftOut.has(claim.id)}
    />
  ));
}

interface ElsewhereProps {
  readonly claims: readonly IndexedClaim[];
  readonly reveal: Reveal;
}

function Elsewhere({ claims, reveal }: ElsewhereProps) {
  const t = useWords("evidence");
  if (claims.length === 0) return null;
  return (
    <div className="elsewhere">
      <p>{t("sides.elsewhere")}</p>
      <ul>
        {claims.map((claim) => (
          <OtherLine key={claim.id} claim={claim} reveal={reveal} />
        ))}
      </ul>
    </div>
  );
}

/** One of the two sides under its heading. */
function Side({
  of,
  elsewhere,
  children,
}: {
  of: "affirms" | "denies";
  elsewhere: ElsewhereProps;
  children: ReactNode;
}) {
  const t = useWords("evidence");
  return (
    <section
      className="side"
      data-side={of}
      data-testid={of === "denies" ? "denials" : "affirmations"}
    >
      <h4>{t(`sides.${of}`)}</h4>
      {children}
      <Elsewhere {...elsewhere} />
    </section>
  );
}

/** Props: the claims of an edge, and what is needed to show them. */
interface SidesProps {
  readonly edge: Edge;
  readonly claims: readonly Bundled[];
  readonly showing: Showing;
}

/** One list where nobody denies anything; else two, the denials next to what they deny. */
export function Sides({ edge, claims, showing }: SidesProps) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const here = sidesOf(claims);
  const others = sidesElsewhere(index, edge);
  const { reveal } = showing;
  const lettered = claims.length > 1;
  if (here.denies.length + others.denies.length === 0) {
    return <Claims claims={claims} lettered={lettered} showing={showing} />;
  }
  return (
    <div className="sides">
      <Side of="affirms" elsewhere={{ claims: others.affirms, reveal }}>
        {here.affirms.length === 0 && <p className="nobody">{t("sides.nobody")}</p>}
        <Claims claims={here.affirms} lettered={lettered} showing={showing} />
      </Side>
      <Side of="denies" elsewhere={{ claims: others.denies, reveal }}>
        <Claims claims={here.denies} lettered={lettered} showing={showing} />
      </Side>
    </div>
  );
}
