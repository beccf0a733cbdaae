// The search: a combobox over what the server finds. `/` focuses it from anywhere.
import type { SearchHit } from "@trialgraph/model";
import { useEffect, useRef, useState } from "react";
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useExplorer } from "../../app/explorer-context.ts";
import { useSearch } from "../../data/queries.ts";
import { selectEntity } from "../../state/selection.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { useDebounced } from "./use-debounced.ts";

const DEBOUNCE_MS = 150;

function Hit({ hit }: { hit: SearchHit }) {
  const { kind, name, description, matched } = hit;
  const isOther = matched !== "" && matched.toLowerCase() !== name.toLowerCase();
  return (
    <ListBoxItem id={hit.id} textValue={name} className="hit" data-testid="search-result">
      <Glyph kind={kind} titled />
      <span className="hit-words">
        <span className="hit-name">{name}</span>
        {isOther && <span className="hit-matched">“{matched}”</span>}
        <span className="hit-description">{description}</span>
      </span>
    </ListBoxItem>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable=true]");

/** Focuses an input when `/` is pressed outside of a field. */
function useSlash(focus: () => void): void {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function emptyText(query: string, asked: string, error: Error | null): string {
  if (error) return `The search failed: ${error.message}`;
  return query === asked ? `Nothing found for “${query}”` : "Searching…";
}

/** The search box; choosing a hit selects it. `onOpen` makes room for it where it is folded away. */
export function SearchBox({ onOpen, onChosen }: { onOpen: () => void; onChosen: () => void }) {
  const { go } = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const settled = useDebounced(query, DEBOUNCE_MS);
  const { data, error } = useSearch(settled);
  const hits = query === "" ? [] : (data?.hits ?? []);
  useSlash(() => {
    onOpen();
    window.requestAnimationFrame(() => input.current?.focus());
  });
  const choose = (key: string | number | null) => {
    const hit = hits.find(({ id }) => id === key);
    if (!hit) return;
    setTyped("");
    go({ kind: "select", selection: selectEntity(hit.id) });
    onChosen();
  };
  return (
    <search className="search">
      <ComboBox
        aria-label="Search"
        items={hits}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={choose}
        allowsEmptyCollection={query !== ""}
        menuTrigger="input"
      >
        <div className="search-field">
          <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.6" />
            <path d="M10.4 10.4L14 14" />
          </svg>
          <Input ref={input} placeholder="Person, court, article…" data-testid="search-box" />
          <kbd aria-hidden="true">/</kbd>
        </div>
        <Popover className="hits" offset={4} placement="bottom start">
          <ListBox<SearchHit>
            className="hit-list"
            renderEmptyState={() => (
              <p className="hits-empty" data-testid="search-empty">
                {emptyText(query, data?.query ?? settled, error)}
              </p>
            )}
          >
            {(hit) => <Hit hit={hit} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}
