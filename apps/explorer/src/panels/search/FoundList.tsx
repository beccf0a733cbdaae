// What was found, by kind, or why there is nothing and what to try.
import { kindNamesIn } from "@trialgraph/model";
import { Collection, Header, ListBox, ListBoxSection } from "react-aria-components";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Found, FoundGroup } from "./groups.ts";
import { Hit } from "./Hits.tsx";
import type { Answer, Listing } from "./use-listing.ts";

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

/** Props: `testid` is that of every hit, where it is not one of the search's. */
interface GroupProps {
  readonly group: FoundGroup;
  readonly testid: string | undefined;
}

function Group({ group, testid }: GroupProps) {
  const language = useLanguage();
  const t = useWords("search");
  const title = group.of === "statements" ? t("statements") : kindNamesIn[language][group.of].many;
  return (
    <ListBoxSection id={group.of} className="hit-group" data-testid="search-group">
      <Header className="hit-heading">{title}</Header>
      <Collection items={group.items.map((found) => ({ id: found.option, found }))}>
        {({ found }) => <Hit found={found} testId={testid} />}
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

type FoundListProps = Pick<Listing, "answer" | "query" | "choose"> & Pick<GroupProps, "testid">;

/** The list of hits below the field. */
export function FoundList({ answer, query, choose, testid }: FoundListProps) {
  const t = useWords("search");
  const all = answer.groups.flatMap(({ items }) => items);
  return (
    <div className="hits">
      <ListBox
        aria-label={t("found")}
        className="hits-list"
        onAction={chooser(all, choose)}
        renderEmptyState={() => (
          <p className="hits-empty" data-testid="search-empty">
            <Empty answer={answer} query={query} />
          </p>
        )}
      >
        {answer.groups.map((group) => (
          <Group key={group.of} group={group} testid={testid} />
        ))}
      </ListBox>
      {answer.isCut && all.length > 0 && <p className="hits-more">{t("more")}</p>}
    </div>
  );
}
