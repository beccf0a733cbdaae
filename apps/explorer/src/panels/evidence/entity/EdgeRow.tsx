// One edge of an entity as a row: the other end, how it stands, its sources; the row opens the evidence.
import type { Edge, Id } from "@trialgraph/model";
import { sentenceIn } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import {
  nameOf,
  numberIn,
  otherEnd,
  shortNameOf,
  type GraphIndex,
} from "../../../data/graph-index.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { nameLanguage } from "../../../language/name-language.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectEdge } from "../../../state/selection.ts";
import { StandingTags } from "../../claim/StandingTags.tsx";
import { EntityLink } from "../../kit/EntityLink.tsx";
import { Link } from "../../kit/Link.tsx";
import { OtherName } from "../../kit/OtherName.tsx";
import { directionFrom } from "../../kit/sentences.ts";

function numbersOf(index: GraphIndex, { sources }: Edge): string {
  const numbers = sources.flatMap((id) => index.sources.get(id)?.number ?? []);
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join("");
}

/** Props: `from` is the entity whose panel this is. */
interface EdgeRowProps {
  readonly edge: Edge;
  readonly from: Id;
}

/** The other end, with the trial, the date of what is told as a state, and whether it is drawn. */
function Other({ edge, from }: EdgeRowProps) {
  const { index, visible } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const id = otherEnd(edge, from);
  const trial = edge.trial && shortNameOf(index, edge.trial);
  const more = [
    edge.asOf && t("entity.asOf", { date: dateTextIn(language, edge.asOf) }),
    !visible.edges.has(edge.id) && t("filters.row"),
  ].filter(Boolean);
  return (
    <span className="other">
      <EntityLink id={id} glyph /> <OtherName entity={index.entities.get(id)} />
      {(trial || more.length > 0) && (
        <small>
          {trial && <span lang={nameLanguage(trial)}>{trial}</span>}
          {trial && more.length > 0 && ", "}
          {more.join(", ")}
        </small>
      )}
    </span>
  );
}

function EvidenceLink({ edge, from }: EdgeRowProps) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const [name, other] = [nameOf(index, from), nameOf(index, otherEnd(edge, from))];
  const { relation, certainty } = edge;
  const [direction, number] = [directionFrom(edge, from), numberIn(index, from)];
  const sentence = sentenceIn(language, name, relation, certainty, other, direction, number);
  return (
    <Link
      action={{ kind: "select", selection: selectEdge(edge) }}
      className="evidence-link"
      label={t("entity.evidence", { sentence, count: edge.claims.length })}
    >
      <span className="source-numbers">{numbersOf(index, edge)}</span>
      <span aria-hidden="true">›</span>
    </Link>
  );
}

/** The row. */
export function EdgeRow({ edge, from }: EdgeRowProps) {
  const { visible } = useExplorer();
  return (
    <li
      className="edge-row"
      data-testid="edge-row"
      data-edge={edge.id}
      data-left-out={!visible.edges.has(edge.id)}
    >
      <Other edge={edge} from={from} />
      <StandingTags edge={edge} compact />
      <EvidenceLink edge={edge} from={from} />
    </li>
  );
}
