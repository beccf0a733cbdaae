// One edge of an entity as a row: the other end, how it stands, its sources; the row opens the evidence.
import { dateText, sentenceOf, type Edge, type Id } from "@trialgraph/model";
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import {
  nameOf,
  numberIn,
  otherEnd,
  shortNameOf,
  type GraphIndex,
} from "../../data/graph-index.ts";
import { selectEdge } from "../../state/selection.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";
import { SensitiveCover } from "../claim/Claim.tsx";
import { directionFrom } from "./group-edges.ts";
import { StandingTags } from "./StandingTags.tsx";
import { counted } from "../claim/words.ts";

function numbersOf(index: GraphIndex, { sources }: Edge): string {
  const numbers = sources.flatMap((id) => index.sources.get(id)?.number ?? []);
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join("");
}

/** Props: `from` is the entity whose panel this is. */
export interface EdgeRowProps {
  readonly edge: Edge;
  readonly from: Id;
}

/** The row; an edge whose every claim is sensitive is covered until the reader asks. */
export function EdgeRow({ edge, from }: EdgeRowProps) {
  const { index } = useExplorer();
  const [shown, setShown] = useState(!edge.sensitive);
  if (!shown) {
    return (
      <li className="edge-row" data-testid="edge-row" data-edge={edge.id}>
        <SensitiveCover onShow={() => setShown(true)} />
      </li>
    );
  }
  const other = otherEnd(edge, from);
  const direction = directionFrom(edge, from);
  const names = [nameOf(index, from), nameOf(index, other)] as const;
  const number = numberIn(index, from);
  const sentence = sentenceOf(names[0], edge.relation, edge.certainty, names[1], direction, number);
  const asOf = edge.asOf && `as of ${dateText(edge.asOf)}`;
  const more = [edge.trial && shortNameOf(index, edge.trial), asOf].filter(Boolean);
  return (
    <li className="edge-row" data-testid="edge-row" data-edge={edge.id}>
      <span className="other">
        <EntityLink id={other} glyph />
        {more.length > 0 && <small>{more.join(", ")}</small>}
      </span>
      <StandingTags edge={edge} compact />
      <Link
        action={{ kind: "select", selection: selectEdge(edge) }}
        className="evidence-link"
        label={`Evidence: ${sentence}. ${counted(edge.claims.length, "claim")}`}
      >
        <span className="source-numbers">{numbersOf(index, edge)}</span>
        <span aria-hidden="true">›</span>
      </Link>
    </li>
  );
}
