// One thing is selected: who or what it is, then everything that is said of it, in plain words.
import { kindInfo, numberOf, type Entity, type Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { Glyph } from "../kit/Glyph.tsx";
import { Link } from "../kit/Link.tsx";
import { SourceBadge } from "../kit/SourceBadge.tsx";
import { EdgeRow } from "./EdgeRow.tsx";
import { groupAround, type FamilyGroup } from "./group-edges.ts";
import { PanelHead } from "./PanelHead.tsx";
import { counted } from "../claim/words.ts";

const recordText = { publisher: "its publisher", title: "its title", address: "its address" };

function Citation({ cite }: Pick<Entity, "cite">) {
  const { index } = useExplorer();
  const source = index.sources.get(cite.source);
  if (!source) return null;
  if ("record" in cite) {
    return (
      <small className="cited">
        <SourceBadge id={source.id} /> from the document’s record ({recordText[cite.record]})
      </small>
    );
  }
  const at = [cite.start, cite.end] as const;
  return (
    <small className="cited">
      <SourceBadge id={source.id} />{" "}
      <Link action={{ kind: "open", page: { kind: "source", id: source.id, at } }}>
        “{cite.quote}”
      </Link>
    </small>
  );
}

function Around({ id }: { id: Id }) {
  const step = (steps: 1 | 2) => ({ kind: "around", around: { id, steps } }) as const;
  return (
    <p className="around">
      Show only what is <Link action={step(1)}>one step</Link> or{" "}
      <Link action={step(2)}>two steps</Link> away
    </p>
  );
}

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
  const published = [...index.sources.values()].filter(({ publishers }) => publishers.includes(id));
  if (published.length === 0) return null;
  return (
    <section className="family">
      <h3>Documents it published</h3>
      <ul className="documents">
        {published.map((source) => (
          <li key={source.id}>
            <SourceBadge id={source.id} />{" "}
            <Link action={{ kind: "open", page: { kind: "source", id: source.id } }}>
              {source.title}
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
  const edges = index.edgesOf.get(entity.id) ?? [];
  const claims = new Set(edges.flatMap((edge) => edge.claims)).size;
  const sources = new Set(edges.flatMap((edge) => edge.sources)).size;
  return (
    <>
      <PanelHead
        eyebrow={
          <>
            <Glyph kind={entity.kind} /> {kindInfo[entity.kind].one}
          </>
        }
        title={entity.name}
      >
        {entity.aliases.length > 0 && <p className="aliases">Also: {entity.aliases.join("; ")}</p>}
        <p className="description">
          {entity.description} <Citation cite={entity.cite} />
        </p>
        <p className="numbers">
          {counted(edges.length, "line")} · {counted(claims, "claim")} ·{" "}
          {counted(sources, "source")}
        </p>
        {edges.length > 0 && <Around id={entity.id} />}
      </PanelHead>
      {groupAround(edges, entity.id, numberOf(entity)).map((group) => (
        <Family key={group.family} group={group} id={entity.id} />
      ))}
      {edges.length === 0 && <p className="empty">No claim joins this to anything else.</p>}
      <Documents id={entity.id} />
    </>
  );
}
