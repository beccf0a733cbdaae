// One hit as an option of a list: a thing, or a statement with whose words it is and how it is put.
import { ListBoxItem } from "react-aria-components";
import { useShown } from "../../app/explorer-context.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { nameLanguage } from "../../language/name-language.ts";
import { useWords } from "../../language/use-words.ts";
import { useTongue } from "../claim/use-tongue.ts";
import { howSaid } from "../claim/words.ts";
import { Glyph } from "../kit/Glyph.tsx";
import {
  isPlain,
  markedParts,
  type Found,
  type FoundEntity,
  type FoundStatement,
} from "./groups.ts";

function FilteredOut({ isShown }: { isShown: boolean }) {
  const t = useWords("search");
  return !isShown && <span className="hit-aside">{t("filteredOut")}</span>;
}

/** The name that matched, where it is none of what is shown anyway. */
function Matched({ name, description, matched }: FoundEntity) {
  const known = [name, description, ""].map((text) => text.toLowerCase());
  return !known.includes(matched.toLowerCase()) && <span className="hit-matched">“{matched}”</span>;
}

function EntityWords({ found }: { found: FoundEntity }) {
  const { visible } = useShown();
  const { id, entityKind, name, description } = found;
  return (
    <>
      <Glyph kind={entityKind} titled />
      <span className="hit-words">
        <span className="hit-name" lang={nameLanguage(name)}>
          {name}
        </span>
        <Matched {...found} />
        <span className="hit-description" lang="en">
          {description}
        </span>
        <FilteredOut isShown={visible.entities.has(id)} />
      </span>
    </>
  );
}

/** Whose words a statement is, and how it is put where that is not plainly as a report. */
function Says({ voices, source, ...said }: FoundStatement) {
  const { index } = useShown();
  const tongue = useTongue();
  const names = voices.map((id) => shortNameOf(index, id));
  const who = names.length > 0 ? names.join(", ") : index.sources.get(source)?.title;
  return (
    <span className="hit-says">
      {!isPlain(said) && <strong>{howSaid(said, tongue)} · </strong>}
      {who}
    </span>
  );
}

function StatementWords({ found }: { found: FoundStatement }) {
  const { index, visible } = useShown();
  const t = useWords("search");
  const number = index.sources.get(found.source)?.number ?? 0;
  const [before, marked, after] = markedParts(found.statement, found.matched);
  return (
    <>
      <span className="badge">
        <span className="visually-hidden">{t("source", { number })}</span>
        <span aria-hidden="true">{number}</span>
      </span>
      <span className="hit-words">
        <Says {...found} />
        <span className="hit-statement" lang="en">
          {before}
          {marked && <mark>{marked}</mark>}
          {after}
        </span>
        <FilteredOut isShown={visible.edges.has(found.edge)} />
      </span>
    </>
  );
}

const testIds = { entity: "search-result", statement: "search-statement" } as const;

/** The option; `testId` where it is not one of what was searched for. */
export function Hit({ found, testId }: { found: Found; testId: string | undefined }) {
  const text = found.kind === "entity" ? found.name : found.statement;
  return (
    <ListBoxItem
      id={found.option}
      textValue={text}
      className="hit"
      data-testid={testId ?? testIds[found.kind]}
    >
      {found.kind === "entity" ? <EntityWords found={found} /> : <StatementWords found={found} />}
    </ListBoxItem>
  );
}
