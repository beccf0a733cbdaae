// Nothing is selected: what this is, how to read the lines, and where one may begin.
import { dateText, relations, type EntityKind, type Family, type Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import type { GraphIndex } from "../../data/graph-index.ts";
import { lineStyles } from "../../graph/looks/line-style.ts";
import type { LineStyle } from "../../graph/looks/line-style.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";
import { LineSample } from "../kit/LineSample.tsx";
import { counted } from "../claim/words.ts";

const meanings: Readonly<Record<LineStyle, string>> = {
  supported: "affirmed from two or more independent origins",
  single: "told by one",
  alleged: "an allegation, opinion, plan or fear, however many repeat it",
  disputed: "sources differ on it, or one of them denies it",
  denied: "only denied",
};

/** The entities of some kinds with the most lines, most first. */
function mostConnected(index: GraphIndex, kinds: readonly EntityKind[], limit: number): Id[] {
  const lines = (id: Id) => index.edgesOf.get(id)?.length ?? 0;
  return index.view.entities
    .filter(({ id, kind }) => kinds.includes(kind) && lines(id) > 0)
    .toSorted((a, b) => lines(b.id) - lines(a.id) || a.name.localeCompare(b.name, "en"))
    .slice(0, limit)
    .map(({ id }) => id);
}

function StartingPoints({ title, kinds }: { title: string; kinds: readonly EntityKind[] }) {
  const { index } = useExplorer();
  const ids = mostConnected(index, kinds, 4);
  if (ids.length === 0) return null;
  return (
    <section className="family">
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className="edge-row" data-testid="starting-point">
            <span className="other">
              <EntityLink id={id} glyph />
            </span>
            <span className="count">{counted(index.edgesOf.get(id)?.length ?? 0, "line")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowToRead() {
  return (
    <section className="family">
      <h3>How sure a line is</h3>
      <dl className="meanings">
        {lineStyles.map(({ style, label }) => (
          <div key={style}>
            <dt>
              <LineSample style={style} /> {label}
            </dt>
            <dd>{meanings[style]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The families that tell who did what to whom. */
const DEEDS: readonly Family[] = ["proceedings", "deprivation", "violence"];

function Narrower() {
  const { view } = useExplorer().index;
  const deeds = view.edges.filter(({ relation }) => DEEDS.includes(relations[relation].family));
  return (
    <p className="numbers">
      <Link action={{ kind: "only", dimension: "families", values: DEEDS }}>
        Show only who did what to whom
      </Link>{" "}
      ({deeds.length} of {counted(view.edges.length, "line")}: proceedings, detention, bans and
      violence)
    </p>
  );
}

/** The evidence panel before anything is selected. */
export function IntroPanel() {
  const { view } = useExplorer().index;
  return (
    <>
      <header className="panel-head">
        <div className="eyebrow">
          <p>Every line can be checked</p>
        </div>
        <h2>Who charged, tried, sentenced and monitored whom, and who says so</h2>
        <p className="description">
          Each line joins two things that a document speaks of together. Select a line to read which
          document says it, whose words they are, and how sure they are. Select a thing to read all
          that is said of it.
        </p>
        <Narrower />
      </header>
      <StartingPoints title="Begin with a person" kinds={["Person"]} />
      <StartingPoints title="Begin with a trial" kinds={["Trial"]} />
      <HowToRead />
      <p className="version">
        Data version <code>{view.version.slice(0, 12)}</code>, loaded{" "}
        {dateText(view.loadedAt.slice(0, 10))}
      </p>
    </>
  );
}
