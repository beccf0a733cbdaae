// The search: a combobox over what the server finds. `/` focuses it from anywhere, Escape closes, then clears.
import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { Autocomplete, Input, SearchField } from "react-aria-components";
import { useWords } from "../../language/use-words.ts";
import { FoundCount } from "./FoundCount.tsx";
import { FoundList } from "./FoundList.tsx";
import { RecentList } from "./RecentList.tsx";
import { useSearchBox, type Box } from "./use-search-box.ts";
import { useSlash } from "./use-slash.ts";

/** The role of the field; Autocomplete adds `aria-controls` and the active option. */
const COMBOBOX = { role: "combobox", "aria-haspopup": "listbox" } as const;

/** Escape and the arrows, before the field and the list hear of them. */
function onKeyDown(
  { isOpen, typed, list, clear }: Box,
  event: KeyboardEvent,
  focusField: () => void,
): void {
  const isEscape = event.key === "Escape" && (isOpen || typed !== "");
  if (event.key === "ArrowDown" && !isOpen) list(true);
  if (!isEscape) return;
  event.preventDefault();
  event.stopPropagation();
  focusField();
  if (isOpen) list(false);
  else clear();
}

/** Enter takes the first hit, unless the arrows have gone to another. */
const isWalking = (input: HTMLInputElement | null): boolean =>
  input?.hasAttribute("aria-activedescendant") ?? false;

function Field({ box, input }: { box: Box; input: RefObject<HTMLInputElement | null> }) {
  const t = useWords("search");
  return (
    <SearchField
      aria-label={t("label")}
      className="search-field"
      onSubmit={() => !isWalking(input.current) && box.chooseFirst()}
    >
      <svg className="search-icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="M10.4 10.4L14 14" />
      </svg>
      <Input
        ref={input}
        {...COMBOBOX}
        aria-expanded={box.isOpen}
        placeholder={t("placeholder")}
        data-testid="search-box"
        onClick={() => box.list(true)}
      />
      <kbd aria-hidden="true">/</kbd>
    </SearchField>
  );
}

function List({ box, input }: { box: Box; input: RefObject<HTMLInputElement | null> }) {
  if (!box.isOpen) return null;
  if (box.query !== "") return <FoundList {...box} />;
  return <RecentList box={box} onEmptied={() => input.current?.focus()} />;
}

/** Where the focus waits for what was chosen; it stays there where that was selected already. */
const focusEvidence = (): void =>
  document.getElementById("evidence")?.focus({ preventScroll: true });

/**
 * The search box; choosing a hit selects it. `onOpen` makes room for it where it is folded away,
 * before the next key is pressed.
 */
export function SearchBox({ onOpen, onChosen }: { onOpen: () => void; onChosen: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const box = useSearchBox(() => {
    focusEvidence();
    onChosen();
  });
  useSlash(() => {
    flushSync(onOpen);
    input.current?.focus();
  });
  const isOutside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) =>
    !currentTarget.contains(relatedTarget);
  return (
    <search
      className="search"
      onFocus={(event) => isOutside(event) && box.list(true)}
      onBlur={(event) => isOutside(event) && box.list(false)}
      onKeyDownCapture={(event) => onKeyDown(box, event, () => input.current?.focus())}
    >
      <Autocomplete inputValue={box.typed} onInputChange={box.type} disableAutoFocusFirst>
        <Field box={box} input={input} />
        <List box={box} input={input} />
      </Autocomplete>
      <FoundCount box={box} />
    </search>
  );
}
