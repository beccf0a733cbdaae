// Choosing where a path is to lead: a combobox over what the search finds.
import type { Id, SearchHit } from "@trialgraph/model";
import { useEffect, useRef, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useExplorer } from "../../app/explorer-context.ts";
import { useEscape } from "../../app/use-escape.ts";
import { useSearch } from "../../data/queries.ts";
import { useWords } from "../../language/use-words.ts";
import { selectPath } from "../../state/selection.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { useDebounced } from "../search/use-debounced.ts";
import { Act } from "./Act.tsx";

const DEBOUNCE_MS = 150;

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <ListBoxItem id={hit.id} textValue={hit.name} className="hit" data-testid="path-hit">
      <Glyph kind={hit.kind} titled />
      <span className="hit-words">
        <span className="hit-name">{hit.name}</span>
        <span className="hit-description" lang="en">
          {hit.description}
        </span>
      </span>
    </ListBoxItem>
  );
}

function Empty({ query, asked, error }: { query: string; asked: string; error: Error | null }) {
  const t = useWords("follow");
  const text = query === asked ? t("picker.nothing", { query }) : t("picker.searching");
  return <p className="hits-empty">{error ? t("picker.failed", { why: error.message }) : text}</p>;
}

/** Props: the path begins at `from`; `onClose` is called where the reader wants none. */
interface PathPickerProps {
  readonly from: Id;
  readonly onClose: () => void;
}

/** The field, with the focus in it; what is chosen selects the path to it. */
export function PathPicker({ from, onClose }: PathPickerProps) {
  const { go } = useExplorer();
  const t = useWords("follow");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEscape(true, onClose);
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const { data, error } = useSearch(useDebounced(query, DEBOUNCE_MS));
  const hits = query === "" ? [] : (data?.hits ?? []).filter(({ id }) => id !== from);
  return (
    <div className="path-picker">
      <ComboBox
        aria-label={t("picker.label")}
        items={hits}
        inputValue={typed}
        onInputChange={setTyped}
        defaultFilter={() => true}
        allowsEmptyCollection
        onChange={(key) => {
          if (key !== null) go({ kind: "select", selection: selectPath(from, String(key)) });
        }}
      >
        <Input ref={field} placeholder={t("picker.hint")} data-testid="path-field" />
        <Popover className="path-hits" offset={4} crossOffset={0} placement="bottom start">
          <ListBox<SearchHit>
            renderEmptyState={() => <Empty query={query} asked={data?.query ?? ""} error={error} />}
          >
            {(hit) => <Hit hit={hit} />}
          </ListBox>
        </Popover>
      </ComboBox>
      <Act testid="path-cancel" onAct={onClose}>
        {t("picker.close")}
      </Act>
    </div>
  );
}
