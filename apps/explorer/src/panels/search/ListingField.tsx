// A field that searches, with the list of what it finds: a combobox in its own place on the page.
import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { Autocomplete, Input, SearchField } from "react-aria-components";
import { FoundCount } from "./FoundCount.tsx";
import { FoundList } from "./FoundList.tsx";
import type { Listing } from "./use-listing.ts";

/** The role of the field; Autocomplete adds `aria-controls` and the active option. */
const COMBOBOX = { role: "combobox", "aria-haspopup": "listbox" } as const;

/** What is before and behind the words in the field. */
interface Signs {
  readonly before: ReactNode;
  readonly behind: ReactNode;
}

interface FieldProps {
  readonly listing: Listing;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly placeholder: string;
  readonly testid: string;
  readonly signs?: Signs;
}

/** Enter takes the first hit, unless the arrows have gone to another. */
const isWalking = (input: HTMLInputElement | null): boolean =>
  input?.hasAttribute("aria-activedescendant") ?? false;

function Field({ listing, input, label, placeholder, testid, signs }: FieldProps) {
  return (
    <SearchField
      aria-label={label}
      className="search-field"
      onSubmit={() => !isWalking(input.current) && listing.chooseFirst()}
    >
      {signs?.before}
      <Input
        ref={input}
        {...COMBOBOX}
        aria-expanded={listing.isOpen}
        placeholder={placeholder}
        data-testid={testid}
        onClick={() => listing.list(true)}
      />
      {signs?.behind}
    </SearchField>
  );
}

/** Props: `leave` is what Escape does where the list is closed; `untyped` is listed for no words. */
interface ListingFieldProps extends FieldProps {
  readonly hitTestid?: string;
  readonly leave: (() => void) | undefined;
  readonly untyped?: ReactNode;
}

/** Escape and the arrows, before the field and the list hear of them. */
function onKeyDown({ listing, input, leave }: ListingFieldProps, event: KeyboardEvent): void {
  const { isOpen, list } = listing;
  if (event.key === "ArrowDown" && !isOpen) list(true);
  const escape = isOpen ? () => list(false) : leave;
  if (event.key !== "Escape" || !escape) return;
  event.preventDefault();
  event.stopPropagation();
  input.current?.focus();
  escape();
}

const isOutside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean =>
  !currentTarget.contains(relatedTarget);

/** The field and below it, while it has the focus, the list; Escape closes the list, then leaves. */
export function ListingField(props: ListingFieldProps) {
  const { listing, hitTestid, untyped } = props;
  const { isOpen, query, list } = listing;
  return (
    <div
      className="listing"
      onFocus={(event) => isOutside(event) && list(true)}
      onBlur={(event) => isOutside(event) && list(false)}
      onKeyDownCapture={(event) => onKeyDown(props, event)}
    >
      <Autocomplete inputValue={listing.typed} onInputChange={listing.type} disableAutoFocusFirst>
        <Field {...props} />
        {isOpen && (query === "" ? untyped : <FoundList {...listing} testid={hitTestid} />)}
      </Autocomplete>
      <FoundCount listing={listing} />
    </div>
  );
}
