// One hop of a path: a sentence, who says so where, and how weak it is.
import { wordingIn } from "@trialgraph/model";
import { useSource } from "../../../data/queries.ts";
import { numberIn } from "../../../data/graph-index.ts";
import { useWords } from "../../../language/use-words.ts";
import type { Hop, Path } from "../../../paths/find-paths.ts";
import { selectEdge } from "../../../state/selection.ts";
import { ClaimActions } from "../../claim/ClaimActions.tsx";
import { SensitiveCover } from "../../claim/SensitiveCover.tsx";
import { Speaker } from "../../claim/Speaker.tsx";
import { Quote } from "../../claim/Statement.tsx";
import { EntityLink } from "../../kit/EntityLink.tsx";
import { Link } from "../../kit/Link.tsx";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
import { citedFor, type CitedClaim } from "./hop-claims.ts";
import { hopSentence, isCovered, type Telling } from "./path-text.ts";
import { markOf, standingWords } from "./weak-words.ts";

interface TellingProps {
  readonly hop: Hop;
  readonly telling: Telling;
}

function Sentence({ hop, telling }: TellingProps) {
  const { from, to, edges } = hop;
  const { index, language, follow, revealed } = telling;
  const [{ relation, certainty, subject }] = edges;
  const direction = subject === from ? "forward" : "inverse";
  const number = numberIn(index, from);
  const verb = wordingIn(language, relation, certainty, direction, number);
  const words = isCovered(edges[0], revealed) ? `— ${follow("path.sensitive")} —` : verb;
  return (
    <p className="hop-sentence">
      <EntityLink id={from} /> <span className="hop-verb">{words}</span> <EntityLink id={to} />.
    </p>
  );
}

function Lead({ claim, source, leftOut }: CitedClaim) {
  const { data } = useSource(source.id);
  const t = useWords("claim");
  return (
    <>
      <Speaker claim={claim} source={source} />
      {leftOut && <p className="left-out-mark">{t("leftOut")}</p>}
      <p className="hop-quote">
        <Quote language={source.language}>{claim.cite.quote}</Quote>
      </p>
      <ClaimActions claim={claim} source={source} attached={data && data.text !== undefined} />
    </>
  );
}

/** The link to all evidence of the hop's strongest edge, and what else joins its two ends. */
function More({ hop, telling, also }: TellingProps & { also: readonly CitedClaim[] }) {
  const t = useWords("follow");
  const [edge, ...others] = hop.edges;
  const evidence = t("path.evidence", { count: edge.claims.length });
  return (
    <p className="hop-more">
      <Link
        action={{ kind: "select", selection: selectEdge(edge) }}
        label={`${evidence}. ${hopSentence(hop, telling)}`}
      >
        {evidence}
      </Link>
      {also.length > 0 && (
        <span>
          {t("path.also")}{" "}
          {also.map(({ source }) => (
            <SourceBadge key={source.id} id={source.id} />
          ))}
        </span>
      )}
      {others.length > 0 && <span>{t("path.others", { count: others.length })}</span>}
    </p>
  );
}

/** Props: `onReveal` shows what the hop's strongest edge covers. */
interface PathHopProps extends TellingProps {
  readonly path: Path;
  readonly onReveal: (edge: string) => void;
}

/** The hop as an item of the path's list. */
export function PathHop({ path, hop, telling, onReveal }: PathHopProps) {
  const { index, filters, language, follow, model, revealed } = telling;
  const [edge] = hop.edges;
  const covered = isCovered(edge, revealed);
  const [lead, ...also] = citedFor(index, edge, filters, revealed.has(edge.id));
  const mark = markOf(path, hop);
  const how = standingWords(edge, language, model);
  return (
    <li className="path-hop" data-testid="path-hop" data-weakest={hop.weakest}>
      <Sentence hop={hop} telling={telling} />
      <p className="hop-how" data-mark={mark}>
        {mark ? follow(`path.${mark}`, { how }) : how}
      </p>
      {covered ? (
        <SensitiveCover onShow={() => onReveal(edge.id)} />
      ) : (
        <>
          {lead && <Lead {...lead} />}
          <More hop={hop} telling={telling} also={also} />
        </>
      )}
    </li>
  );
}
