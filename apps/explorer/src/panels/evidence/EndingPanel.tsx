// How prosecutions ended, as one outcome is told: every visible line that tells it, to be read.
import type { Edge } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { endingText } from "../../data/ending-text.ts";
import { endOf, outcomeWords } from "../../data/endings.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { choiceOfEnding, endingKey, type Ending } from "../../data/told.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { selectEdge } from "../../state/selection.ts";
import { StandingTags } from "../claim/StandingTags.tsx";
import { Link } from "../kit/Link.tsx";
import { PanelHead } from "../kit/PanelHead.tsx";
import { edgeSentence } from "../kit/sentences.ts";

const closing = choiceOfEnding(undefined);

/** What no relation tells stands in the words of the data, which are English. */
const wordsFor = (index: GraphIndex, edge: Edge): readonly string[] =>
  endOf(index, edge)?.outcome === "decided" ? outcomeWords(index, edge) : [];

function Line({ edge }: { edge: Edge }) {
  const { index } = useExplorer();
  const words = wordsFor(index, edge);
  const language = useLanguage();
  return (
    <li className="edge-row" data-testid="ending-line" data-edge={edge.id}>
      <Link action={{ kind: "select", selection: selectEdge(edge) }} className="entity-link other">
        {edgeSentence(index, language, edge)}
        {words.length > 0 && <small lang="en">{words.join("; ")}</small>}
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
    const told = visible.edges.has(edge.id) && endOf(index, edge);
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
