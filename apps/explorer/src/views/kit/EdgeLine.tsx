// An edge as a line of text: how sure, the sentence (a link that selects it), and its sources.
import type { Edge } from "@trialgraph/model";
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { lineStyleOf } from "../../graph/looks/line-style.ts";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { SensitiveCover } from "../../panels/claim/SensitiveCover.tsx";
import { LineSample } from "../../panels/kit/LineSample.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import { edgeSentence } from "../../panels/kit/sentences.ts";
import { SourceBadge } from "../../panels/kit/SourceBadge.tsx";
import { selectEdge } from "../../state/selection.ts";

/** The badges of some sources, in the order of their numbers. */
export function SourceBadges({ ids }: { ids: readonly string[] }) {
  const { sources } = useExplorer().index;
  const number = (id: string) => sources.get(id)?.number ?? 0;
  return (
    <span className="badges">
      {ids
        .toSorted((a, b) => number(a) - number(b))
        .map((id) => (
          <SourceBadge key={id} id={id} />
        ))}
    </span>
  );
}

/** How sure a line is: as the canvas draws it, and in words for those who hear the page. */
function HowSure({ edge }: { edge: Edge }) {
  const model = useWords("model");
  const style = lineStyleOf(edge);
  return (
    <span className="how-sure" title={model(`line.${style}`)}>
      <LineSample style={style} />
      <span className="visually-hidden">{model(`line.${style}`)}: </span>
    </span>
  );
}

/** Props: `isOpen` where the reader has asked for what is sensitive already. */
interface EdgeLineProps {
  readonly edge: Edge;
  readonly isOpen?: boolean;
}

/** The line; covered where all it rests on is sensitive, until the reader asks. */
export function EdgeLine({ edge, isOpen = false }: EdgeLineProps) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("claim");
  const [shown, setShown] = useState(isOpen || !edge.sensitive);
  const asOf = edge.asOf && `, ${t("asOf", { date: dateTextIn(language, edge.asOf) })}`;
  if (!shown) return <SensitiveCover onShow={() => setShown(true)} />;
  return (
    <p className="edge-line" data-edge={edge.id}>
      <HowSure edge={edge} />
      <span className="said">
        <Link action={{ kind: "select", selection: selectEdge(edge) }} className="sentence">
          {edgeSentence(index, language, edge)}
          {asOf}
        </Link>{" "}
        <SourceBadges ids={edge.sources} />
      </span>
    </p>
  );
}
