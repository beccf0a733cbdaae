// The state of the search box: what is typed, what that found, whether the list is open, and choosing.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useShown } from "../../app/explorer-context.ts";
import { useSearch } from "../../data/queries.ts";
import { selectionOf, toGroups, type Found, type FoundGroup } from "./groups.ts";
import { useDebounced } from "./use-debounced.ts";
import { useRecents } from "./use-recents.ts";

const DEBOUNCE_MS = 150;

/** What the server found: `isFresh` where that is of the query as it stands. */
export interface Answer {
  readonly groups: readonly FoundGroup[];
  readonly isFresh: boolean;
  readonly error: Error | null;
}

function useAnswer(query: string): Answer {
  const { index } = useShown();
  const { data, error } = useSearch(useDebounced(query, DEBOUNCE_MS));
  const groups = useMemo(() => (data ? toGroups(index, data) : []), [index, data]);
  return { groups, error, isFresh: data?.query === query };
}

/** Takes the first hit; where Enter comes before the answer, as soon as that is there. */
function useFirstHit({ groups, isFresh }: Answer, query: string, choose: (found: Found) => void) {
  const wanted = useRef<string>(undefined);
  const take = () => {
    const first = groups[0]?.items[0];
    if (first) choose(first);
  };
  const onFresh = useEffectEvent(() => {
    if (wanted.current === query) take();
    wanted.current = undefined;
  });
  useEffect(() => {
    if (isFresh) onFresh();
  }, [isFresh]);
  return () => {
    if (isFresh) take();
    else wanted.current = query;
  };
}

/** Everything the box needs; `onChosen` is called after something was selected. */
export function useSearchBox(onChosen: () => void) {
  const { index, go } = useShown();
  const [typed, setTyped] = useState("");
  const [isListing, list] = useState(false);
  const recents = useRecents();
  const query = typed.trim();
  const answer = useAnswer(query);
  const choose = (found: Found) => {
    setTyped("");
    list(false);
    go({ kind: "select", selection: selectionOf(index, found) });
    recents.remember(found);
    onChosen();
  };
  const chooseFirst = useFirstHit(answer, query, choose);
  const type = (text: string) => {
    setTyped(text);
    list(true);
  };
  const clear = () => setTyped("");
  const isOpen = isListing && (query !== "" || recents.items.length > 0);
  return { typed, query, answer, recents, isOpen, list, type, clear, choose, chooseFirst };
}

/** What {@link useSearchBox} gives. */
export type Box = ReturnType<typeof useSearchBox>;
