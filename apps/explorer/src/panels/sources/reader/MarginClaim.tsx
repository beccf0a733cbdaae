// A claim in the margin of its document: the sentence it makes, as a link to its line in the network.
import type { DatedClaim } from "@trialgraph/model";
import { edgeIdOf } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectPair } from "../../../state/selection.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { readAction } from "../../claim/ClaimActions.tsx";
import { SensitiveCover } from "../../claim/SensitiveCover.tsx";
import { useTongue } from "../../claim/use-tongue.ts";
import { howSaid } from "../../claim/words.ts";
import { Link } from "../../kit/Link.tsx";
import { claimSentence } from "../../kit/sentences.ts";

/** Props: `chosen` is whether the address asks for this claim. */
interface MarginClaimProps {
  readonly claim: DatedClaim;
  readonly chosen: boolean;
  readonly reveal: Reveal;
}

/** What leads from a claim to its line, on the canvas, that line first among those of its pair. */
export const toEdgeAction = (claim: DatedClaim) =>
  ({
    kind: "select",
    selection: selectPair(claim.subject, claim.object, edgeIdOf(claim)),
  }) as const;

function Told({ claim, chosen }: Omit<MarginClaimProps, "reveal">) {
  const { index } = useExplorer();
  const language = useLanguage();
  const tongue = useTongue();
  const t = useWords("sources");
  const sentence = claimSentence(index, language, claim);
  return (
    <>
      <Link action={toEdgeAction(claim)} testid="to-edge">
        {sentence}
      </Link>{" "}
      <small>
        {howSaid(claim, tongue)}
        {!chosen && (
          <>
            {" · "}
            <Link
              action={readAction(claim)}
              className="to-passage"
              label={t("reader.passageOf", { sentence })}
            >
              {t("reader.passage")}
            </Link>
          </>
        )}
      </small>
    </>
  );
}

/** The sentence of a claim, worded by its own modality; sensitive ones ask first. */
export function MarginClaim({ claim, chosen, reveal }: MarginClaimProps) {
  return (
    <li
      className="margin-claim"
      data-testid="margin-claim"
      data-claim={claim.id}
      data-chosen={chosen}
      aria-current={chosen ? "true" : undefined}
    >
      {isShown(claim, reveal) ? (
        <Told claim={claim} chosen={chosen} />
      ) : (
        <SensitiveCover onShow={() => reveal.show(claim.id)} />
      )}
    </li>
  );
}
