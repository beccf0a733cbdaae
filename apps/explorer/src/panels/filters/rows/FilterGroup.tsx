// A group of filters under its heading: always open, or folded behind it until it is asked for.
import { useId, useState, type ReactNode } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import type { Action } from "../../../state/app-state.ts";
import type { Filters } from "../../../state/filters.ts";
import { clearingOf, chosenOf, type GroupName } from "../groups.ts";

function Reset({ action, label }: { action: Action; label: string }) {
  const { go } = useShown();
  const t = useWords("filters");
  return (
    <button type="button" className="link" aria-label={label} onClick={() => go(action)}>
      {t("all")}
    </button>
  );
}

/** What stands beside a heading: what is shown, how much of the group is chosen, and the way back. */
function Aside({ name, filters, text }: { name: GroupName; filters: Filters; text?: string }) {
  const t = useWords("filters");
  const chosen = chosenOf(filters, name);
  const clearing = clearingOf(filters, name);
  if (text === undefined && chosen === undefined) return null;
  return (
    <span className="filter-aside">
      {text !== undefined && <span data-testid="visible-count">{text}</span>}
      {text === undefined && chosen !== undefined && t("chosen", { count: chosen })}
      {chosen !== undefined && clearing && (
        <Reset action={clearing} label={t("allOf", { group: t(`groups.${name}`) })} />
      )}
    </span>
  );
}

/** Props of {@link FilterGroup}: `fixed` groups cannot be folded; `aside` stands beside the heading. */
interface FilterGroupProps {
  readonly name: GroupName;
  readonly fixed?: boolean;
  readonly aside?: string;
  readonly children: ReactNode;
}

/** Whether a group is open: as the reader left it, else where it filters. */
function useFold(name: GroupName, fixed: boolean) {
  const { filters } = useShown().state;
  const [choice, choose] = useState<boolean>();
  const isOpen = fixed || (choice ?? chosenOf(filters, name) !== undefined);
  return { filters, isOpen, toggle: () => choose(!isOpen) };
}

/** The group; a folded one still says how much of it is chosen. */
export function FilterGroup({ name, fixed = false, aside, children }: FilterGroupProps) {
  const t = useWords("filters");
  const { filters, isOpen, toggle } = useFold(name, fixed);
  const id = useId();
  const title = t(`groups.${name}`);
  return (
    <fieldset
      className="filter-group"
      aria-labelledby={id}
      data-testid={`filter-${name}`}
      data-open={isOpen}
    >
      <div className="filter-head">
        <h3 id={id}>
          {fixed ? (
            title
          ) : (
            <button type="button" className="fold" aria-expanded={isOpen} onClick={toggle}>
              {title}
            </button>
          )}
        </h3>
        <Aside name={name} filters={filters} {...(aside !== undefined && { text: aside })} />
      </div>
      {isOpen && children}
    </fieldset>
  );
}
