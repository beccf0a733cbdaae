// What was chosen lately, for an empty field: options to choose from, and beside them buttons to remove.
import { useId, useRef, type RefObject } from "react";
import { ListBox } from "react-aria-components";
import { useWords } from "../../language/use-words.ts";
import { chooser } from "./FoundList.tsx";
import type { Found } from "./groups.ts";
import { Hit } from "./Hits.tsx";
import type { Recents } from "./use-recents.ts";

const nameOfFound = (found: Found): string =>
  found.kind === "entity" ? found.name : found.statement;

/** Props of the parts: `onEmptied` is called when nothing is left to have the focus. */
interface Props {
  readonly recents: Recents;
  readonly onEmptied: () => void;
}

/** After a removal the focus goes to the button that has taken the place, so that Tab is not lost. */
function refocus(list: RefObject<HTMLElement | null>, place: number, onEmptied: () => void): void {
  window.requestAnimationFrame(() => {
    const buttons = list.current?.querySelectorAll("button");
    const next = buttons?.[Math.min(place, buttons.length - 1)];
    if (next) next.focus();
    else onEmptied();
  });
}

function Removals({ recents, onEmptied }: Props) {
  const t = useWords("search");
  const list = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={list} className="recent-removals" aria-label={t("recent.removal")}>
      {recents.items.map((found, i) => (
        <button
          key={found.option}
          type="button"
          aria-label={t("recent.remove", { name: nameOfFound(found) })}
          onClick={() => {
            recents.forget(found);
            refocus(list, i, onEmptied);
          }}
        >
          ✕
        </button>
      ))}
    </fieldset>
  );
}

function Head({ id, recents, onEmptied }: Props & { id: string }) {
  const t = useWords("search");
  const clear = () => {
    recents.clear();
    onEmptied();
  };
  return (
    <div className="recent-head">
      <span id={id}>{t("recent.title")}</span>
      <button type="button" className="link" aria-label={t("recent.clearAll")} onClick={clear}>
        {t("recent.clear")}
      </button>
    </div>
  );
}

interface RecentListProps extends Props {
  readonly choose: (found: Found) => void;
}

/** The recent items below the field. */
export function RecentList({ recents, choose, onEmptied }: RecentListProps) {
  const id = useId();
  return (
    <div className="hits recents">
      <Head id={id} recents={recents} onEmptied={onEmptied} />
      <div className="recent-body">
        <ListBox aria-labelledby={id} onAction={chooser(recents.items, choose)}>
          {recents.items.map((found) => (
            <Hit key={found.option} found={found} testId="search-recent" />
          ))}
        </ListBox>
        <Removals recents={recents} onEmptied={onEmptied} />
      </div>
    </div>
  );
}
