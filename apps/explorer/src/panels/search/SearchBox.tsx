// The search: a combobox over what the server finds. `/` focuses it from anywhere, Escape closes, then clears.
import { useRef } from "react";
import { flushSync } from "react-dom";
import { useShown } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { selectionOf, type Found } from "./groups.ts";
import { ListingField } from "./ListingField.tsx";
import { RecentList } from "./RecentList.tsx";
import { useListing } from "./use-listing.ts";
import { useRecents } from "./use-recents.ts";
import { useSlash } from "./use-slash.ts";

const signs = {
  before: (
    <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.6" />
      <path d="M10.4 10.4L14 14" />
    </svg>
  ),
  behind: <kbd aria-hidden="true">/</kbd>,
};

const isAnything = (): boolean => true;

/** Where the focus waits for what was chosen; it stays there where that was selected already. */
const focusEvidence = (): void =>
  document.getElementById("evidence")?.focus({ preventScroll: true });

/** The listing of everything, and of what was chosen lately; choosing selects. */
function useSearchBox(onChosen: () => void) {
  const { index, go } = useShown();
  const recents = useRecents();
  const choose = (found: Found) => {
    go({ kind: "select", selection: selectionOf(index, found) });
    recents.remember(found);
    focusEvidence();
    onChosen();
  };
  const listing = useListing(isAnything, choose, recents.items.length > 0);
  return { listing, recents };
}

/**
 * The search box; choosing a hit selects it. `onOpen` makes room for it where it is folded away,
 * before the next key is pressed.
 */
export function SearchBox({ onOpen, onChosen }: { onOpen: () => void; onChosen: () => void }) {
  const t = useWords("search");
  const input = useRef<HTMLInputElement>(null);
  const { listing, recents } = useSearchBox(onChosen);
  const { typed, clear, choose } = listing;
  const focusField = () => input.current?.focus();
  useSlash(() => {
    flushSync(onOpen);
    focusField();
  });
  return (
    <search className="search">
      <ListingField
        listing={listing}
        input={input}
        label={t("label")}
        placeholder={t("placeholder")}
        testid="search-box"
        signs={signs}
        leave={typed === "" ? undefined : clear}
        untyped={<RecentList recents={recents} choose={choose} onEmptied={focusField} />}
      />
    </search>
  );
}
