// Speakers by name: those of most lines, a field that finds the others, and all of them where asked for.
import { useId, useState } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import { FilterRows } from "./FilterRows.tsx";
import { byCount, findSpeakers, shortened } from "./speakers.ts";
import { useCounts, useOccurring } from "./use-counts.ts";

/** How many speakers are shown before the reader asks for more. */
const SHOWN = 10;

/** Which speakers are shown: what was typed finds, else the first, else all. */
function useSpeakers() {
  const { index, state } = useShown();
  const [typed, setTyped] = useState("");
  const [isWhole, setWhole] = useState(false);
  const counts = useCounts("speakers");
  const all = byCount(index, useOccurring("speakers"), counts);
  const few = shortened(all, SHOWN, counts, state.filters.lists.speakers ?? []);
  const shown = typed.trim() === "" ? (isWhole ? all : few) : findSpeakers(index, all, typed);
  return { all, few, shown, typed, setTyped, isWhole, setWhole };
}

type Speakers = ReturnType<typeof useSpeakers>;

function Finder({ typed, setTyped, shown }: Speakers) {
  const t = useWords("filters");
  return (
    <>
      <input
        type="search"
        className="filter-find"
        aria-label={t("speakers.find")}
        placeholder={t("speakers.find")}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <output className="filter-note">
        {shown.length === 0 && t("speakers.none", { typed: typed.trim() })}
      </output>
    </>
  );
}

function More({ all, few, typed, isWhole, setWhole }: Speakers) {
  const t = useWords("filters");
  const left = all.length - few.length;
  if (left === 0 || typed.trim() !== "") return null;
  return (
    <button type="button" className="link filter-more" onClick={() => setWhole(!isWhole)}>
      {isWhole ? t("speakers.fewer") : t("speakers.more", { count: left })}
    </button>
  );
}

/** The list below the parts that speakers speak in. */
export function SpeakerRows() {
  const speakers = useSpeakers();
  const t = useWords("filters");
  const id = useId();
  return (
    <fieldset className="filter-list" aria-labelledby={id} data-testid="filter-speakers">
      <h4 id={id}>{t("lists.speakers")}</h4>
      {speakers.all.length > SHOWN && <Finder {...speakers} />}
      <FilterRows dimension="speakers" values={speakers.shown} />
      <More {...speakers} />
    </fieldset>
  );
}
