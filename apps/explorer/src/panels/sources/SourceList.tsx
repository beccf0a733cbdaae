// The list of sources: every document the graph rests on, with how many claims are from it.
import type { Id, Source } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { Link } from "../kit/Link.tsx";
import { Publishers } from "./SourceRecord.tsx";

/** How many claims of the graph are from each source. */
function claimCounts({ claims }: GraphIndex): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { cite } of claims.values()) {
    counts.set(cite.source, (counts.get(cite.source) ?? 0) + 1);
  }
  return counts;
}

function Numbers({ source, claims }: { source: Source; claims: number }) {
  const language = useLanguage();
  const t = useWords("sources");
  const m = useWords("model");
  return (
    <p className="numbers">
      {dateTextIn(language, source.published)} ·{" "}
      <span data-testid="grade">{m(`grade.${source.grade}`)}</span> ·{" "}
      {t("claims", { count: claims })}
      {source.parts.length > 0 && ` · ${t("parts", { count: source.parts.length })}`}
    </p>
  );
}

/** The page "Sources". */
export function SourceList() {
  const { index } = useExplorer();
  const t = useWords("sources");
  const counts = useMemo(() => claimCounts(index), [index]);
  const sources = [...index.sources.values()];
  return (
    <div className="page">
      <h2>{t("title")}</h2>
      <p className="lead">{t("lead", { count: sources.length })}</p>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id} data-testid="source">
            <span className="badge" aria-hidden="true">
              {source.number}
            </span>
            <div>
              <h3>
                <Link action={{ kind: "open", page: { kind: "source", id: source.id } }}>
                  <span lang={source.language}>{source.title}</span>
                </Link>
              </h3>
              <p>
                <Publishers source={source} />
              </p>
              <Numbers source={source} claims={counts.get(source.id) ?? 0} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
