// Tells those who hear the page what a change of the filters has left.
import { useState } from "react";
import { useShown } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";

/** "19 of 545 things, 40 lines", once that is no longer what it was when the page was opened. */
export function Announcer() {
  const { index, visible } = useShown();
  const t = useWords("filters");
  const text = t("announced", {
    things: t("things", { shown: visible.entities.size, all: index.view.entities.length }),
    lines: t("lines", { count: visible.edges.size }),
  });
  const [last, setLast] = useState({ text, said: "" });
  if (last.text !== text) setLast({ text, said: text });
  return (
    <output className="visually-hidden" data-testid="filter-announcer">
      {last.said}
    </output>
  );
}
