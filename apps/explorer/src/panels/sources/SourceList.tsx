// The list of sources: every document the graph rests on, with how many claims are from it.
import { dateText, type Id } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { gradeText } from "../claim/Speaker.tsx";
import { counted } from "../claim/words.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";

/** How many claims of the graph are from each source; a claim's id begins with its source's. */
function claimCounts({ view }: GraphIndex): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of new Set(view.edges.flatMap(({ claims }) => claims))) {
    const source = id.slice(0, id.indexOf("/"));
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** The page "Sources". */
export function SourceList() {
  const { index } = useExplorer();
  const counts = useMemo(() => claimCounts(index), [index]);
  const sources = [...index.sources.values()];
  return (
    <div className="page">
      <h2>Sources</h2>
      <p className="lead">
        Every line of the network rests on {counted(sources.length, "document")}. Open one to read
        each claim beside the words it is from.
      </p>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id} data-testid="source">
            <span className="badge" aria-hidden="true">
              {source.number}
            </span>
            <div>
              <h3>
                <Link action={{ kind: "open", page: { kind: "source", id: source.id } }}>
                  {source.title}
                </Link>
              </h3>
              <p>
                {source.publishers.map((id) => (
                  <span key={id} className="publisher">
                    <EntityLink id={id} />
                  </span>
                ))}
              </p>
              <p className="numbers">
                {dateText(source.published)} · {gradeText[source.grade]} ·{" "}
                {counted(counts.get(source.id) ?? 0, "claim")}
                {source.parts.length > 0 && ` · ${counted(source.parts.length, "part")}`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
