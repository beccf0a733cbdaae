// An actor with the proceedings it stands in, what is told of it without one, and the way to the network.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import type { Action } from "../../state/app-state.ts";
import { selectEntity } from "../../state/selection.ts";
import { Folded } from "../kit/Folded.tsx";
import { againstIn, type Actor, type Place, type Section } from "./actors.ts";
import { ProceedingRow } from "./ProceedingRow.tsx";

/** How many proceedings or matters are shown at once. */
const FIRST = 4;

/** Opens the network on an actor and what is one line away. */
const onNetwork = (id: Id): Action => ({
  kind: "together",
  actions: [
    { kind: "open", page: { kind: "network" }, selection: selectEntity(id) },
    { kind: "around", around: { id, steps: 1 } },
  ],
});

/** "4 proceedings · 1 only alleged · and 10 other matters, told without a proceeding". */
function Summary({ actor: { id, proceedings, matters } }: { actor: Actor }) {
  const t = useWords("actors");
  const counted = (what: "proceedings" | "matters" | "otherMatters", places: readonly Place[]) => {
    const alleged = places.filter((each) => each.alleged).length;
    if (places.length === 0) return [];
    return [
      t(what, { count: places.length }),
      ...(alleged > 0 ? [t("alleged", { count: alleged })] : []),
    ];
  };
  const apart = proceedings.length > 0 ? "otherMatters" : "matters";
  return (
    <p className="numbers">
      {[...counted("proceedings", proceedings), ...counted(apart, matters)].join(" · ")}
      <Link action={onNetwork(id)}>{t("onNetwork")}</Link>
    </p>
  );
}

/** Props of {@link ActorRow}: `accused` is who is accused in each trial. */
interface ActorRowProps {
  readonly actor: Actor;
  readonly section: Section;
  readonly accused: ReadonlyMap<Id, ReadonlySet<Id>>;
}

function Proceedings({ actor, section, accused }: ActorRowProps) {
  const t = useWords("actors");
  return (
    <Folded
      className="proceedings"
      first={FIRST}
      more={(count) => t("moreProceedings", { count })}
      fewer={t("fewer")}
      items={actor.proceedings.map((place) => (
        <ProceedingRow
          key={place.id}
          place={place}
          against={againstIn(place, accused.get(place.id) ?? new Set())}
          withPart={section === "several"}
        />
      ))}
    />
  );
}

/** What is told of an actor without a proceeding; under a heading where it stands in some, too. */
function Matters({ actor, section }: Omit<ActorRowProps, "accused">) {
  const t = useWords("actors");
  return (
    <>
      {actor.proceedings.length > 0 && <p className="matters-head">{t("mattersHead")}</p>}
      <Folded
        className="proceedings"
        first={FIRST}
        more={(count) => t("moreMatters", { count })}
        fewer={t("fewer")}
        items={actor.matters.map((place) => (
          <ProceedingRow key={place.id} place={place} withPart={section === "several"} />
        ))}
      />
    </>
  );
}

/** The row: the actor on the left, its proceedings on the right. */
export function ActorRow(props: ActorRowProps) {
  const { actor } = props;
  return (
    <li className="actor" data-testid="actor-row" data-entity={actor.id}>
      <div className="actor-name">
        <h4>
          <EntityLink id={actor.id} glyph />
        </h4>
        <Summary actor={actor} />
      </div>
      <div>
        {actor.proceedings.length > 0 && <Proceedings {...props} />}
        {actor.matters.length > 0 && <Matters {...props} />}
      </div>
    </li>
  );
}
