// The head of an entity's panel: its kind, name and other names, what it is and where that is from.
import { kindNamesIn, type Edge, type Entity, type Id } from "@trialgraph/model";
import { Fragment } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { otherEnd } from "../../../data/graph-index.ts";
import { nameLanguage } from "../../../language/name-language.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { isAnyFiltering } from "../../../state/filters.ts";
import { Glyph } from "../../kit/Glyph.tsx";
import { Link } from "../../kit/Link.tsx";
import { OtherNames } from "../../kit/OtherName.tsx";
import { PanelHead } from "../../kit/PanelHead.tsx";
import { SourceBadge } from "../../kit/SourceBadge.tsx";

function Citation({ cite }: Pick<Entity, "cite">) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const m = useWords("model");
  const source = index.sources.get(cite.source);
  if (!source) return null;
  return (
    <small className="cited">
      <SourceBadge id={source.id} />{" "}
      {"record" in cite ? (
        t("entity.record", { what: t(`entity.${cite.record}`) })
      ) : (
        <Link
          action={{
            kind: "open",
            page: { kind: "source", id: source.id, at: [cite.start, cite.end] },
          }}
        >
          <q lang={source.language}>{cite.quote}</q>
        </Link>
      )}
      {" · "}
      <span data-testid="grade">{m(`grade.${source.grade}`)}</span>
    </small>
  );
}

/** "36 lines · 51 claims · 4 sources", and how many of the lines are drawn where some are not. */
function Numbers({ edges }: { edges: readonly Edge[] }) {
  const { state, visible } = useExplorer();
  const t = useWords("evidence");
  const claims = new Set(edges.flatMap((edge) => edge.claims)).size;
  const sources = new Set(edges.flatMap((edge) => edge.sources)).size;
  const matching = edges.filter(({ id }) => visible.edges.has(id)).length;
  return (
    <>
      <p className="numbers">
        {t("count.lines", { count: edges.length })} · {t("count.claims", { count: claims })} ·{" "}
        {t("count.sources", { count: sources })}
      </p>
      {isAnyFiltering(state.filters) && matching < edges.length && (
        <p className="numbers" data-testid="lines-matching">
          {t("filters.lines", { matching, all: edges.length })}{" "}
          <Link action={{ kind: "clear-all" }}>{t("filters.clear")}</Link>
        </p>
      )}
    </>
  );
}

function Aliases({ aliases }: Pick<Entity, "aliases">) {
  return aliases.map((alias, i) => (
    <Fragment key={alias}>
      {i > 0 && "; "}
      <span lang={nameLanguage(alias)}>{alias}</span>
    </Fragment>
  ));
}

/** Those at the other ends of some edges, each once. */
const neighbours = (edges: readonly Edge[], id: Id): readonly Id[] => [
  ...new Set(edges.map((edge) => otherEnd(edge, id))),
];

/** The head; `edges` are all that the entity is an end of. */
export function EntityHead({ entity, edges }: { entity: Entity; edges: readonly Edge[] }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const listed = neighbours(edges, entity.id).flatMap((id) => index.entities.get(id) ?? []);
  return (
    <PanelHead
      eyebrow={
        <>
          <Glyph kind={entity.kind} /> {kindNamesIn[language][entity.kind].one}
        </>
      }
      title={<span lang={nameLanguage(entity.name)}>{entity.name}</span>}
    >
      <OtherNames entity={entity} listed={listed} />
      {entity.aliases.length > 0 && (
        <p className="aliases">
          {t("entity.also")} <Aliases aliases={entity.aliases} />
        </p>
      )}
      <p className="description">
        <span lang="en">{entity.description}</span> <Citation cite={entity.cite} />
      </p>
      <Numbers edges={edges} />
    </PanelHead>
  );
}
