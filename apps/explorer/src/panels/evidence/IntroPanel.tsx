// Nothing is selected: what this is, where one may begin, and how to read the lines.
import type { EntityKind } from "@trialgraph/model";
import { useMemo, type ReactNode } from "react";
import { useExplorer, useShown } from "../../app/explorer-context.ts";
import { lineStyles } from "../../graph/looks/line-style.ts";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { selectEdge } from "../../state/selection.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { LineSample } from "../kit/LineSample.tsx";
import { Link } from "../kit/Link.tsx";
import { edgeSentence } from "../kit/sentences.ts";
import { deedsShown, mostConnected, mostDisputed, onlyDeeds } from "./starting-points.ts";

/** How many starting points of a sort are offered. */
const OFFERED = 4;

function Points({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="family">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Things({ title, kind }: { title: string; kind: EntityKind }) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const ids = mostConnected(index, kind, OFFERED);
  if (ids.length === 0) return null;
  return (
    <Points title={title}>
      {ids.map((id) => (
        <li key={id} className="edge-row" data-testid="starting-point">
          <span className="other">
            <EntityLink id={id} glyph />
          </span>
          <span className="count">
            {t("count.lines", { count: index.edgesOf.get(id)?.length ?? 0 })}
          </span>
        </li>
      ))}
    </Points>
  );
}

function Disputed() {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const edges = mostDisputed(index, OFFERED - 1);
  if (edges.length === 0) return null;
  return (
    <Points title={t("intro.disputed")}>
      {edges.map((edge) => (
        <li key={edge.id} className="edge-row" data-testid="starting-point">
          <Link
            action={{ kind: "select", selection: selectEdge(edge) }}
            className="entity-link other"
          >
            {edgeSentence(index, language, edge)}
          </Link>
          <span className="count">{t("count.claims", { count: edge.claims.length })}</span>
        </li>
      ))}
    </Points>
  );
}

function HowToRead() {
  const t = useWords("evidence");
  const m = useWords("model");
  return (
    <section className="family">
      <h3>{t("intro.sure")}</h3>
      <dl className="meanings">
        {lineStyles.map((style) => (
          <div key={style}>
            <dt>
              <LineSample style={style} /> {m(`line.${style}`)}
            </dt>
            <dd>{t(`meaning.${style}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Narrower() {
  const { index, state } = useShown();
  const { filters, desk } = state;
  const t = useWords("evidence");
  const shown = useMemo(() => deedsShown(index, { filters, desk }), [index, filters, desk]);
  return (
    <p className="numbers">
      <Link action={onlyDeeds}>{t("intro.deeds")}</Link> (
      {t("intro.deedsCount", { shown, all: index.view.edges.length })})
    </p>
  );
}

/** The evidence panel before anything is selected. */
export function IntroPanel() {
  const { view } = useExplorer().index;
  const language = useLanguage();
  const t = useWords("evidence");
  const date = dateTextIn(language, view.loadedAt.slice(0, 10));
  return (
    <>
      <header className="panel-head">
        <div className="eyebrow">
          <p>{t("intro.eyebrow")}</p>
        </div>
        <h2>{t("intro.title")}</h2>
        <p className="description">{t("intro.text")}</p>
        <Narrower />
      </header>
      <Things title={t("intro.person")} kind="Person" />
      <Things title={t("intro.trial")} kind="Trial" />
      <Disputed />
      <HowToRead />
      <p className="version">{t("intro.version", { version: view.version.slice(0, 12), date })}</p>
    </>
  );
}
