// One thing is selected: who or what it is, then everything that is said of it, in plain words.
import { numberOf, type Edge, type Entity, type Id } from "@trialgraph/model";
import { useDeferredValue, useState } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { SensitiveCover } from "../../claim/SensitiveCover.tsx";
import { EntityActions } from "../../follow/EntityActions.tsx";
import { Link } from "../../kit/Link.tsx";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
import { apart, groupAround, type FamilyGroup } from "../bundle/group-edges.ts";
import { EdgeRow } from "./EdgeRow.tsx";
import { EntityHead } from "./EntityHead.tsx";

function Family({ group, id }: { group: FamilyGroup; id: Id }) {
  return (
    <section className="family" data-testid="family">
      <h3>{group.title}</h3>
      {group.verbs.map(({ verb, edges }) => (
        <div key={verb} className="verb">
          <h4>{verb}</h4>
          <ul>
            {edges.map((edge) => (
              <EdgeRow key={edge.id} edge={edge} from={id} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Edges by family and verb. */
function Groups({ entity, edges }: { entity: Entity; edges: readonly Edge[] }) {
  const language = useLanguage();
  return groupAround(edges, entity.id, language, numberOf(entity)).map((group) => (
    <Family key={group.family} group={group} id={entity.id} />
  ));
}

/** A sensitive edge, covered until the reader asks: its headings would tell what it is. */
function Covered({ entity, edge }: { entity: Entity; edge: Edge }) {
  const [isShown, setShown] = useState(false);
  return (
    <div className="covered-edge" data-testid="covered-edge">
      {isShown ? (
        <Groups entity={entity} edges={[edge]} />
      ) : (
        <SensitiveCover onShow={() => setShown(true)} />
      )}
    </div>
  );
}

function Documents({ id }: { id: Id }) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const published = [...index.sources.values()].filter(({ publishers }) => publishers.includes(id));
  if (published.length === 0) return null;
  return (
    <section className="family">
      <h3>{t("entity.published")}</h3>
      <ul className="documents">
        {published.map((source) => (
          <li key={source.id}>
            <SourceBadge id={source.id} />{" "}
            <Link action={{ kind: "open", page: { kind: "source", id: source.id } }}>
              <span lang={source.language}>{source.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything that is said of an entity, and what it has published itself. */
function Said({ entity, edges }: { entity: Entity; edges: readonly Edge[] }) {
  const t = useWords("evidence");
  const { open, covered } = apart(edges);
  return (
    <>
      <Groups entity={entity} edges={open} />
      {covered.map((edge) => (
        <Covered key={edge.id} entity={entity} edge={edge} />
      ))}
      {edges.length === 0 && <p className="empty">{t("entity.none")}</p>}
      <Documents id={entity.id} />
    </>
  );
}

/** The evidence panel for an entity. The head is there at once; a hundred lines follow in slices. */
export function EntityPanel({ entity }: { entity: Entity }) {
  const { index } = useExplorer();
  const edges = index.edgesOf.get(entity.id) ?? [];
  const isHeadThere = useDeferredValue(true, false);
  return (
    <>
      <EntityHead entity={entity} edges={edges} />
      <EntityActions id={entity.id} />
      {isHeadThere && <Said entity={entity} edges={edges} />}
    </>
  );
}
