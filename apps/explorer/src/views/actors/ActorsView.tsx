// Repeat actors: who stands in two or more proceedings, in which part, and which line says so.
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import { LeftOut } from "../kit/LeftOut.tsx";
import { ShownLines } from "../kit/ShownLines.tsx";
import { sections, toActors, type Actors, type Section } from "./actors.ts";
import { accusedOf } from "./parts.ts";
import { PartSection } from "./PartSection.tsx";

/** The view's own settings, as its address holds them. */
const [LEAST, PART] = ["least", "part"];

function useSettings() {
  const { options } = useExplorer().state;
  const only = sections.find((section) => section === options[PART]);
  return { atLeast: options[LEAST] === "one" ? 1 : 2, only } as const;
}

/** How many proceedings an actor must stand in to be listed. */
function AtLeast({ atLeast }: { atLeast: 1 | 2 }) {
  const t = useWords("actors");
  return (
    <nav className="view-tools" aria-label={t("least.group")}>
      <Link action={{ kind: "option", name: LEAST, value: undefined }} current={atLeast === 2}>
        {t("least.two")}
      </Link>
      <Link action={{ kind: "option", name: LEAST, value: "one" }} current={atLeast === 1}>
        {t("least.one")}
      </Link>
    </nav>
  );
}

interface IndexProps {
  readonly found: Actors;
  readonly only: Section | undefined;
}

/** The parts with how many stand in each; choosing one leaves the others out. */
function PartIndex({ found, only }: IndexProps) {
  const t = useWords("actors");
  return (
    <nav aria-label={t("index")}>
      <ul className="view-index">
        <li>
          <Link action={{ kind: "option", name: PART, value: undefined }} current={!only}>
            {t("everyPart")}
          </Link>
        </li>
        {found.sections.map(({ section, actors }) => (
          <li key={section}>
            <Link
              action={{ kind: "option", name: PART, value: section }}
              current={only === section}
            >
              {t(`part.${section}`)} <b>{actors.length}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a proceeding is, and what is not counted. */
function Notes({ found: { unsaid, unnamed } }: { found: Actors }) {
  const t = useWords("actors");
  return (
    <p className="view-note" data-testid="actors-note">
      {t("note")} {unsaid > 0 && t("unsaid", { count: unsaid })}{" "}
      {unnamed > 0 && t("unnamed", { count: unnamed })}
    </p>
  );
}

/** The view. */
export default function ActorsView() {
  const { index, visible } = useExplorer();
  const { atLeast, only } = useSettings();
  const [t, app] = [useWords("actors"), useWords("app")];
  const found = useMemo(() => toActors(index, visible, atLeast), [index, visible, atLeast]);
  const accused = useMemo(() => accusedOf(index, visible), [index, visible]);
  return (
    <div className="view actors" data-testid="view-actors">
      <header>
        <h2>{app("pages.actors")}</h2>
        <p>{t("lead")}</p>
        <Notes found={found} />
        <ShownLines />
      </header>
      <PartIndex found={found} only={only} />
      <AtLeast atLeast={atLeast} />
      {found.sections
        .filter(({ section, all }) => (only ? section === only : all > 0))
        .map((each) => (
          <PartSection key={each.section} found={each} atLeast={atLeast} accused={accused} />
        ))}
      {found.sections.every(({ all }) => all === 0) && <p className="none">{t("empty")}</p>}
      <LeftOut />
    </div>
  );
}
