// The links of a long table: plain anchors in rows that are drawn anew only when their address changes.
// A thousand link components would all have to work at every selection.
import { useCallback, useMemo, type MouseEvent } from "react";
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { isPlain } from "../../panels/kit/Link.tsx";
import type { Action } from "../../state/app-state.ts";
import { selectEdge, selectEntity } from "../../state/selection.ts";

/** A source as a badge shows it. */
export interface SourceLink {
  readonly number: number;
  readonly label: string;
  readonly href: string;
}

const openSource = (id: Id): Action => ({ kind: "open", page: { kind: "source", id } });

/** Selects the edge that an id names, else the entity. */
export function toSelect({ edges }: GraphIndex, id: string): Action {
  const edge = edges.get(id);
  return { kind: "select", selection: edge ? selectEdge(edge) : selectEntity(id) };
}

/** What the badges of each source show, and where they lead. */
export function useSourceLinks(): ReadonlyMap<Id, SourceLink> {
  const { index, hrefOf } = useExplorer();
  const t = useWords("kit");
  return useMemo(
    () =>
      new Map(
        [...index.sources.values()].map(({ id, number, title }) => [
          id,
          { number, label: t("source", { number, title }), href: hrefOf(openSource(id)) },
        ]),
      ),
    [index, hrefOf, t],
  );
}

/** What a click on a link of a row does. The same function as long as the graph is the same. */
export type OnLink = (event: MouseEvent<HTMLAnchorElement>) => void;

/**
 * The listener of all links of a table: one with `data-source` opens that source, another selects the
 * edge or the entity that its `data-id` names.
 */
export function useOnLink(): OnLink {
  const { index, go } = useExplorer();
  return useCallback(
    (event) => {
      const { source, id } = event.currentTarget.dataset;
      const action = source === undefined ? toSelect(index, id ?? "") : openSource(source);
      if (!isPlain(event)) return;
      event.preventDefault();
      go(action);
    },
    [index, go],
  );
}
