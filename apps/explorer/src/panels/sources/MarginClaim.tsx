// A claim in the margin of its document: the sentence it makes, as a link to its line in the network.
import { certaintyOf, edgeIdOf, sentenceOf, type DatedClaim } from "@trialgraph/model";
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { numberIn, shortNameOf } from "../../data/graph-index.ts";
import { selectPair } from "../../state/selection.ts";
import { SensitiveCover } from "../claim/Claim.tsx";
import { howSaid } from "../claim/words.ts";
import { Link } from "../kit/Link.tsx";

/** Props: `chosen` is whether the address asks for this claim. */
export interface MarginClaimProps {
  readonly claim: DatedClaim;
  readonly chosen: boolean;
}

/** The sentence of a claim, worded by its own modality; sensitive ones ask first. */
export function MarginClaim({ claim, chosen }: MarginClaimProps) {
  const { index } = useExplorer();
  const [shown, setShown] = useState(!claim.sensitive);
  const { subject, object, relation } = claim;
  const [from, to] = [shortNameOf(index, subject), shortNameOf(index, object)];
  return (
    <li
      className="margin-claim"
      data-testid="margin-claim"
      data-claim={claim.id}
      data-chosen={chosen}
      aria-current={chosen ? "true" : undefined}
    >
      {shown ? (
        <>
          <Link
            action={{ kind: "select", selection: selectPair(subject, object, edgeIdOf(claim)) }}
          >
            {sentenceOf(
              from,
              relation,
              certaintyOf([claim]),
              to,
              "forward",
              numberIn(index, subject),
            )}
          </Link>{" "}
          <small>{howSaid(claim)}</small>
        </>
      ) : (
        <SensitiveCover onShow={() => setShown(true)} />
      )}
    </li>
  );
}
