// One thing is selected: who or what it is, then everything that is said of it, in plain words.
import { numberOf, type Entity, type Id } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { EntityActions } from "../../follow/EntityActions.tsx";
import { Link } from "../../kit/Link.tsx";
import { SourceBadge } from "../../kit/SourceBadge.tsx";
import { groupAround, type FamilyGroup } from "../bundle/group-edges.ts";
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

/** The evidence panel for an entity. */
export function EntityPanel({ entity }: { entity: Entity }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("evidence");
  const edges = index.edgesOf.get(entity.id) ?? [];
  return (
    <>
      <EntityHead entity={entity} edges={edges} />
      <EntityActions id={entity.id} />
      {groupAround(edges, entity.id, language, numberOf(entity)).map((group) => (
        <Family key={group.family} group={group} id={entity.id} />
      ))}
      {edges.length === 0 && <p className="empty">{t("entity.none")}</p>}
      <Documents id={entity.id} />
    </>
  );
}
