// An actor with the proceedings it stands in, and the way to see them on the network.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import type { Action } from "../../state/app-state.ts";
import { selectEntity } from "../../state/selection.ts";
import { Folded } from "../kit/Folded.tsx";
import type { Actor, Section } from "./actors.ts";
import { ProceedingRow } from "./ProceedingRow.tsx";

/** How many proceedings are shown at once. */
const FIRST = 4;

/** Opens the network on an actor and what is one line away. */
const onNetwork = (id: Id): Action => ({
  kind: "together",
  actions: [
    { kind: "open", page: { kind: "network" }, selection: selectEntity(id) },
    { kind: "around", around: { id, steps: 1 } },
  ],
});

function Summary({ actor }: { actor: Actor }) {
  const t = useWords("actors");
  const alleged = actor.proceedings.filter((each) => each.alleged).length;
  return (
    <p className="numbers">
      {t("proceedings", { count: actor.proceedings.length })}
      {alleged > 0 && ` · ${t("alleged", { count: alleged })}`}
      <Link action={onNetwork(actor.id)}>{t("onNetwork")}</Link>
    </p>
  );
}

/** Props of {@link ActorRow}. */
interface ActorRowProps {
  readonly actor: Actor;
  readonly section: Section;
  readonly accused: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** The row: the actor on the left, its proceedings on the right. */
export function ActorRow({ actor, section, accused }: ActorRowProps) {
  const t = useWords("actors");
  return (
    <li className="actor" data-testid="actor-row" data-entity={actor.id}>
      <div className="actor-name">
        <h4>
          <EntityLink id={actor.id} glyph />
        </h4>
        <Summary actor={actor} />
      </div>
      <div>
        <Folded
          className="proceedings"
          first={FIRST}
          more={(count) => t("moreProceedings", { count })}
          fewer={t("fewer")}
          items={actor.proceedings.map((each) => (
            <ProceedingRow
              key={each.kind + each.id}
              proceeding={each}
              accused={[...(accused.get(each.id) ?? [])]}
              withPart={section === "several"}
            />
          ))}
        />
      </div>
    </li>
  );
}
