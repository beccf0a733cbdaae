// What was found, by kind, or why there is nothing and what to try.
import { kindNamesIn } from "@trialgraph/model";
import { Collection, Header, ListBox, ListBoxSection } from "react-aria-components";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Found, FoundGroup } from "./groups.ts";
import { Hit } from "./Hits.tsx";
import type { Answer, Box } from "./use-search-box.ts";

function Empty({ answer, query }: { answer: Answer; query: string }) {
  const t = useWords("search");
  if (answer.error) return t("failed", { why: answer.error.message });
  if (!answer.isFresh) return t("searching");
  return (
    <>
      {t("nothing", { query })}
      <br />
      {t("tryThis")}
    </>
  );
}

function Group({ group }: { group: FoundGroup }) {
  const language = useLanguage();
  const t = useWords("search");
  const title = group.of === "statements" ? t("statements") : kindNamesIn[language][group.of].many;
  return (
    <ListBoxSection id={group.of} className="hit-group" data-testid="search-group">
      <Header className="hit-heading">{title}</Header>
      <Collection items={group.items.map((found) => ({ id: found.option, found }))}>
        {({ found }) => <Hit found={found} />}
      </Collection>
    </ListBoxSection>
  );
}

/** What chooses among some items by their options. */
export const chooser =
  (items: readonly Found[], choose: (found: Found) => void) =>
  (option: string | number): void => {
    const found = items.find((each) => each.option === option);
    if (found) choose(found);
  };

/** The list of hits below the field. */
export function FoundList({ answer, query, choose }: Box) {
  const t = useWords("search");
  const all = answer.groups.flatMap(({ items }) => items);
  return (
    <ListBox
      aria-label={t("found")}
      className="hits"
      onAction={chooser(all, choose)}
      renderEmptyState={() => (
        <p className="hits-empty" data-testid="search-empty">
          <Empty answer={answer} query={query} />
        </p>
      )}
    >
      {answer.groups.map((group) => (
        <Group key={group.of} group={group} />
      ))}
    </ListBox>
  );
}
