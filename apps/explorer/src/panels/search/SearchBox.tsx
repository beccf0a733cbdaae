// The search: a combobox over what the server finds. `/` focuses it from anywhere.
import type { Id, SearchHit } from "@trialgraph/model";
import { useEffect, useEffectEvent, useRef, useState, type FocusEvent } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { useExplorer } from "../../app/explorer-context.ts";
import { useSearch } from "../../data/queries.ts";
import { selectEntity } from "../../state/selection.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { useDebounced } from "./use-debounced.ts";

const DEBOUNCE_MS = 150;

function Hit({ hit }: { hit: SearchHit }) {
  const { kind, name, description, matched } = hit;
  const isOther = ![name, description, ""].some(
    (text) => text.toLowerCase() === matched.toLowerCase(),
  );
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
  target instanceof HTMLElement &&
  target.matches("input, textarea, select, [contenteditable=true]");

/** Focuses an input when `/` is pressed outside of a field. */
function useSlash(focus: () => void): void {
  const onSlash = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    focus();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onSlash(event);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function emptyText(query: string, asked: string, error: Error | null): string {
  if (error) return `The search failed: ${error.message}`;
  return query === asked ? `Nothing found for “${query}”` : "Searching…";
}

/** Props: `hits` are of the query as typed, or of the one before while the next is on its way. */
interface HitsProps {
  readonly hits: readonly SearchHit[];
  readonly empty: string;
  readonly onChoose: (id: Id) => void;
}

/** What was found, or why there is nothing. */
function Hits({ hits, empty, onChoose }: HitsProps) {
  return (
    <ListBox<SearchHit>
      aria-label="Found"
      className="hits"
      items={hits}
      onAction={(key) => onChoose(String(key))}
      renderEmptyState={() => (
        <p className="hits-empty" data-testid="search-empty">
          {empty}
        </p>
      )}
    >
      {(hit) => <Hit hit={hit} />}
    </ListBox>
  );
}

/** The role of the field; Autocomplete adds `aria-controls` and the active option. */
const COMBOBOX = { role: "combobox", "aria-haspopup": "listbox" } as const;

/** The search box; choosing a hit selects it, Enter in the field the first one. `onOpen` makes room for it where it is folded away. */
export function SearchBox({ onOpen, onChosen }: { onOpen: () => void; onChosen: () => void }) {
  const { go } = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [within, setWithin] = useState(false);
  const query = typed.trim();
  const isOpen = within && query !== "";
  const { data, error } = useSearch(useDebounced(query, DEBOUNCE_MS));
  const hits = data?.hits ?? [];
  useSlash(() => {
    onOpen();
    window.requestAnimationFrame(() => input.current?.focus());
  });
  const choose = (id: Id) => {
    setTyped("");
    go({ kind: "select", selection: selectEntity(id) });
    onChosen();
  };
  const chooseFirst = () => {
    const [first] = hits;
    if (first && data?.query === query) choose(first.id);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setWithin(false);
  };
  return (
    <search className="search" onFocus={() => setWithin(true)} onBlur={onBlur}>
      <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
        <SearchField aria-label="Search" className="search-field" onSubmit={chooseFirst}>
          <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.6" />
            <path d="M10.4 10.4L14 14" />
          </svg>
          <Input
            ref={input}
            {...COMBOBOX}
            aria-expanded={isOpen}
            placeholder="Person, court, article…"
            data-testid="search-box"
          />
          <kbd aria-hidden="true">/</kbd>
        </SearchField>
        {isOpen && (
          <Hits hits={hits} empty={emptyText(query, data?.query ?? "", error)} onChoose={choose} />
        )}
      </Autocomplete>
    </search>
  );
}
