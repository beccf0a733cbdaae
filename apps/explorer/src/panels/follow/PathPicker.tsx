// Choosing where a path is to lead: a combobox over the things that the search finds.
import type { Id } from "@trialgraph/model";
import { useCallback, useEffect, useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useEscape } from "../../app/use-escape.ts";
import { useWords } from "../../language/use-words.ts";
import { selectPath } from "../../state/selection.ts";
import type { Found } from "../search/groups.ts";
import { ListingField } from "../search/ListingField.tsx";
import { useListing, type Listing } from "../search/use-listing.ts";
import { Act } from "./Act.tsx";

/** The things that are found but `from`; choosing one selects the path to it. */
function useOtherEnd(from: Id): Listing {
  const { go } = useExplorer();
  const isOther = useCallback(
    (found: Found) => found.kind === "entity" && found.id !== from,
    [from],
  );
  return useListing(isOther, (found) => {
    if (found.kind === "entity") go({ kind: "select", selection: selectPath(from, found.id) });
  });
}

/** Brings what was found into view as far as the panel has room for it. */
function useInView({ isOpen, answer }: Listing) {
  const picker = useRef<HTMLDivElement>(null);
  const isFound = isOpen && answer.isFresh;
  useEffect(() => {
    if (isFound) picker.current?.scrollIntoView({ block: "nearest" });
  }, [isFound]);
  return picker;
}

/** Props: the path begins at `from`; `onClose` is called where the reader wants none. */
interface PathPickerProps {
  readonly from: Id;
  readonly onClose: () => void;
}

/** The field, with the focus in it. */
export function PathPicker({ from, onClose }: PathPickerProps) {
  const t = useWords("follow");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEscape(true, onClose);
  const listing = useOtherEnd(from);
  const picker = useInView(listing);
  return (
    <div className="path-picker" ref={picker}>
      <ListingField
        listing={listing}
        input={field}
        label={t("picker.label")}
        placeholder={t("picker.hint")}
        testid="path-field"
        hitTestid="path-hit"
        leave={onClose}
      />
      <Act testid="path-cancel" onAct={onClose}>
        {t("picker.close")}
      </Act>
    </div>
  );
}
