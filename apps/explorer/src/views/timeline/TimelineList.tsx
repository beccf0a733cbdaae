// The drawing as a list: every claim with a date, in the order of the chosen clock.
import { memo, useCallback, useMemo, type MouseEvent } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { isPlain } from "../../panels/kit/Link.tsx";
import type { Action } from "../../state/app-state.ts";
import { selectEdge } from "../../state/selection.ts";
import type { Item } from "./data/items.ts";
import { Inferred } from "./drawing/Inferred.tsx";
import { useItemWords, type ItemWords } from "./hooks/use-item-words.ts";
import { useMarkedEdges } from "./hooks/use-marked-edges.ts";
import type { Timeline } from "./hooks/use-timeline.ts";

interface RowProps {
  readonly item: Item;
  readonly words: ItemWords;
  readonly source: number;
  readonly href: string;
  readonly isMarked: boolean;
  readonly onClick: (event: MouseEvent, item: Item) => void;
}

/** Kept while nothing in it changes: there are hundreds. */
const Row = memo(({ item, words, source, href, isMarked, onClick }: RowProps) => {
  const t = useWords("timeline");
  const { id } = item.claim;
  return (
    <li data-claim={id} data-marked={isMarked}>
      <p className="list-when">{words.when(item)}</p>
      <div>
        <p className="list-what">
          <a href={href} className="sentence" onClick={(event) => onClick(event, item)}>
            {words.sentence(item)}
          </a>
        </p>
        <p className="list-how">
          {words.modality(item)} · {t("item.reported", { date: words.reported(item) })} [{source}]
        </p>
        <Inferred item={item} />
      </div>
    </li>
  );
});

const selecting = ({ edge }: Item): Action => ({ kind: "select", selection: selectEdge(edge) });

/** A plain click on a link of the list selects; any other opens its address. */
function useSelecting() {
  const { go } = useExplorer();
  return useCallback(
    (event: MouseEvent, item: Item) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      go(selecting(item));
    },
    [go],
  );
}

function Rows({ listed }: { listed: readonly Item[] }) {
  const { index, hrefOf } = useExplorer();
  const words = useItemWords();
  const isMarked = useMarkedEdges();
  const onClick = useSelecting();
  return listed.map((item) => (
    <Row
      key={item.claim.id}
      item={item}
      words={words}
      source={index.sources.get(item.claim.cite.source)?.number ?? 0}
      href={hrefOf(selecting(item))}
      isMarked={isMarked?.(item.edge) ?? false}
      onClick={onClick}
    />
  ));
}

/** The list; what the brushes leave out is left out of it. */
export function TimelineList({ timeline }: { timeline: Timeline }) {
  const t = useWords("timeline");
  const { items, inside, order } = timeline;
  const listed = useMemo(() => items.filter(({ claim }) => inside.has(claim.id)), [items, inside]);
  return (
    <section className="timeline-list-section">
      <h3>{t("list.title")}</h3>
      <p>{t(`list.${order}`, { count: listed.length })}</p>
      <ol className="timeline-list" data-testid="timeline-list">
        <Rows listed={listed} />
      </ol>
    </section>
  );
}
