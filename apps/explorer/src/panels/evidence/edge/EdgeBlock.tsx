// One edge of a pair: the verb, how it stands, whose knowledge it rests on, and its claims side by side.
import { verbIn, type Edge, type Id } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import { numberIn } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { isShown } from "../../claim/Claim.tsx";
import { SensitiveCover } from "../../claim/SensitiveCover.tsx";
import { EntityLink } from "../../kit/EntityLink.tsx";
import { bundleOf } from "../bundle/bundle.ts";
import { directionFrom } from "../../kit/sentences.ts";
import { StandingTags } from "../../claim/StandingTags.tsx";
import { Compare } from "./Compare.tsx";
import { Origins } from "./Origins.tsx";
import { Sides, type Showing } from "./Sides.tsx";

/** Props: `from` is the end that the panel's heading names first. */
interface EdgeBlockProps {
  readonly edge: Edge;
  readonly from: Id;
  readonly showing: Showing;
}

function Heading({ edge, from }: Omit<EdgeBlockProps, "showing">) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const direction = directionFrom(edge, from);
  const number = numberIn(index, from);
  return (
    <header>
      <h3>
        {verbIn(language, edge.relation, edge.certainty, direction, number)}
        {edge.trial !== undefined && (
          <small>
            {t("pair.trial")} <EntityLink id={edge.trial} short />
          </small>
        )}
      </h3>
      <StandingTags edge={edge} />
    </header>
  );
}

function Claims({ edge, showing }: Omit<EdgeBlockProps, "from">) {
  const { index } = useExplorer();
  const claims = bundleOf(index, edge);
  const shown = claims.filter(({ claim }) => isShown(claim, showing.reveal));
  return (
    <>
      {claims.length > 1 && <Origins edge={edge} claims={claims} shown={shown} />}
      <Compare edge={edge} claims={shown} covered={claims.length - shown.length} />
      <Sides edge={edge} claims={claims} showing={showing} />
    </>
  );
}

/** An edge as the evidence panel shows it; wholly sensitive ones are covered until asked for. */
export function EdgeBlock({ edge, from, showing }: EdgeBlockProps) {
  const { visible } = useExplorer();
  const t = useWords("evidence");
  const { reveal } = showing;
  const covered = edge.sensitive && edge.claims.every((id) => !reveal.shown.has(id));
  const showAll = () => edge.claims.forEach((id) => reveal.show(id));
  return (
    <section className="edge" data-testid="edge" data-edge={edge.id}>
      {covered ? (
        <SensitiveCover onShow={showAll} />
      ) : (
        <>
          <Heading edge={edge} from={from} />
          {!visible.edges.has(edge.id) && <p className="left-out-mark">{t("filters.line")}</p>}
          <Claims edge={edge} showing={showing} />
        </>
      )}
    </section>
  );
}
