// The line between two things is selected: heading, what there is in numbers, and the evidence.
import type { Edge, Id } from "@trialgraph/model";
import { useDeferredValue, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { claimsOf, edgesBetween, readingOrder, type GraphIndex } from "../../data/graph-index.ts";
import { useWords, type Words } from "../../language/use-words.ts";
import { PairActions } from "../follow/PairActions.tsx";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";
import { OtherName, OtherNames } from "../kit/OtherName.tsx";
import { PanelHead } from "../kit/PanelHead.tsx";
import { groundOf, groupsOf } from "./bundle/bundle.ts";
import { matchingOf, type Matching } from "./bundle/matching.ts";
import { PairEvidence } from "./PairEvidence.tsx";

function inNumbers(index: GraphIndex, edges: readonly Edge[], t: Words<"evidence">): string {
  const claims = edges.flatMap((edge) => claimsOf(index, edge));
  const sources = new Set(claims.map(({ cite }) => cite.source)).size;
  const origins = new Set(groupsOf(claims, groundOf(index))).size;
  return [
    t("count.relations", { count: edges.length }),
    t("count.claims", { count: claims.length }),
    t("count.sources", { count: sources }),
    t("count.origins", { count: origins }),
  ].join(" · ");
}

function Matches({ matching, all }: Pick<Matching, "matching" | "all">) {
  const t = useWords("evidence");
  return (
    <p className="numbers" data-testid="claims-matching">
      {t("filters.claims", { matching, all })}{" "}
      <Link action={{ kind: "clear-all" }}>{t("filters.clear")}</Link>
    </p>
  );
}

function Title({ from, to }: { from: Id; to: Id }) {
  const t = useWords("evidence");
  return (
    <>
      <EntityLink id={from} /> <span className="and">{t("pair.and")}</span> <EntityLink id={to} />
    </>
  );
}

/** The names of both ends in the other letters, where the reader asks for them. */
function EndNames({ ends }: { ends: readonly Id[] }) {
  const { entities } = useExplorer().index;
  const listed = ends.flatMap((id) => entities.get(id) ?? []);
  return (
    <>
      {listed.map((entity) => (
        <OtherName key={entity.id} entity={entity} />
      ))}
      <OtherNames listed={listed} />
    </>
  );
}

/** Props: the pair's ends and the edge to begin with. */
interface PairPanelProps {
  readonly ends: readonly [Id, Id];
  readonly chosen: string | undefined;
}

/** The evidence panel for a pair. The head is there at once; the claims follow in slices. */
export function PairPanel({ ends, chosen }: PairPanelProps) {
  const { index, state } = useExplorer();
  const t = useWords("evidence");
  const [from, to] = readingOrder(index, ends, chosen);
  const edges = useMemo(() => edgesBetween(index, ends), [index, ends]);
  const matching = matchingOf(index, edges, state.filters);
  const isHeadThere = useDeferredValue(true, false);
  return (
    <>
      <PanelHead eyebrow={t("pair.eyebrow")} title={<Title from={from} to={to} />}>
        <EndNames ends={[from, to]} />
        {edges.length > 0 && <p className="numbers">{inNumbers(index, edges, t)}</p>}
        {matching && <Matches matching={matching.matching} all={matching.all} />}
      </PanelHead>
      <PairActions ends={[from, to]} />
      {edges.length === 0 ? (
        <p className="empty">{t("pair.none")}</p>
      ) : (
        isHeadThere && (
          <PairEvidence edges={edges} from={from} chosen={chosen} matching={matching} />
        )
      )}
    </>
  );
}
