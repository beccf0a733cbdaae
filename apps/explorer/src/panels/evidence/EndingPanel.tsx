// How prosecutions ended, as one outcome is told: every visible line that tells it, to be read.
import type { Edge } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { endingKey, endingOf, type Ending } from "../../data/told.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import { selectEdge } from "../../state/selection.ts";
import { StandingTags } from "../claim/StandingTags.tsx";
import { endingText } from "../../data/ending-text.ts";
import { Link } from "../kit/Link.tsx";
import { PanelHead } from "../kit/PanelHead.tsx";
import { edgeSentence } from "../kit/sentences.ts";

const closing: Action = { kind: "option", name: "outcome", value: undefined };

function Line({ edge }: { edge: Edge }) {
  const { index } = useExplorer();
  const language = useLanguage();
  return (
    <li className="edge-row" data-testid="ending-line" data-edge={edge.id}>
      <Link action={{ kind: "select", selection: selectEdge(edge) }} className="entity-link other">
        {edgeSentence(index, language, edge)}
      </Link>
      <StandingTags edge={edge} compact />
    </li>
  );
}

/** The panel; closing it leaves the outcome. */
export function EndingPanel({ ending }: { ending: Ending }) {
  const { index, visible } = useExplorer();
  const t = useWords("prosecutions");
  const key = endingKey(ending);
  const lines = index.view.edges.filter((edge) => {
    const told = visible.edges.has(edge.id) && endingOf(edge);
    return told && endingKey(told) === key;
  });
  return (
    <>
      <PanelHead eyebrow={t("column.outcome")} title={endingText(ending, t)} closing={closing}>
        <p className="description">{t("lines", { count: lines.length })}</p>
      </PanelHead>
      <section className="family">
        <ul>
          {lines.map((edge) => (
            <Line key={edge.id} edge={edge} />
          ))}
        </ul>
      </section>
    </>
  );
}
