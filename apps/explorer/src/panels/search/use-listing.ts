// The state of a field that searches: what is typed, what that found, whether the list is open, choosing.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useShown } from "../../app/explorer-context.ts";
import { useSearch } from "../../data/queries.ts";
import { toGroups, type Found, type FoundGroup } from "./groups.ts";
import { useDebounced } from "./use-debounced.ts";

const DEBOUNCE_MS = 150;

/** What the server found: `isFresh` where that is of the query as it stands, `isCut` where it found more. */
export interface Answer {
  readonly groups: readonly FoundGroup[];
  readonly isCut: boolean;
  readonly isFresh: boolean;
  readonly error: Error | null;
}

/** Whether something that was found is to be listed. */
export type Wanted = (found: Found) => boolean;

/** The groups with what is wanted of them; none is empty. */
const wantedOf = (groups: readonly FoundGroup[], isWanted: Wanted): readonly FoundGroup[] =>
  groups
    .map(({ of, items }) => ({ of, items: items.filter(isWanted) }))
    .filter(({ items }) => items.length > 0);

function useAnswer(query: string, isWanted: Wanted): Answer {
  const { index } = useShown();
  const { data, error } = useSearch(useDebounced(query, DEBOUNCE_MS));
  const all = useMemo(() => (data ? toGroups(index, data) : []), [index, data]);
  const groups = useMemo(() => wantedOf(all, isWanted), [all, isWanted]);
  return { groups, error, isCut: data?.cut === true, isFresh: data?.query === query };
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

/**
 * Everything the field and its list need; `onChoose` is called with what is chosen of the wanted.
 * `hasUntyped` is whether there is anything to list before a word is typed.
 */
export function useListing(
  isWanted: Wanted,
  onChoose: (found: Found) => void,
  hasUntyped: boolean = false,
) {
  const [typed, setTyped] = useState("");
  const [isListing, list] = useState(false);
  const query = typed.trim();
  const answer = useAnswer(query, isWanted);
  const choose = (found: Found) => {
    setTyped("");
    list(false);
    onChoose(found);
  };
  const chooseFirst = useFirstHit(answer, query, choose);
  const type = (text: string) => {
    setTyped(text);
    list(true);
  };
  const clear = () => setTyped("");
  const isOpen = isListing && (query !== "" || hasUntyped);
  return { typed, query, answer, isOpen, list, type, clear, choose, chooseFirst };
}

/** What {@link useListing} gives. */
export type Listing = ReturnType<typeof useListing>;
