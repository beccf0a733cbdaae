// One part with those who play it in several proceedings, and apart those who do so in other matters.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { ActorRow } from "./ActorRow.tsx";
import type { Actor, ActorsOf } from "./actors.ts";

/** Props: `accused` is who is accused in each trial. */
interface PartSectionProps {
  readonly found: ActorsOf;
  readonly atLeast: 1 | 2;
  readonly accused: ReadonlyMap<Id, ReadonlySet<Id>>;
}

function ActorList({
  actors,
  found: { section },
  accused,
}: PartSectionProps & { readonly actors: readonly Actor[] }) {
  return (
    <ul className="actor-list">
      {actors.map((actor) => (
        <ActorRow key={actor.id} actor={actor} section={section} accused={accused} />
      ))}
    </ul>
  );
}

/** How many are told of too seldom to be listed; of an empty part that there are none, or so many. */
function Rest({ found: { all, actors, apart }, atLeast }: Omit<PartSectionProps, "accused">) {
  const t = useWords("actors");
  const listed = actors.length + apart.length;
  const left = all - listed;
  if (all === 0) return <p className="none">{t("nobody")}</p>;
  if (listed === 0) return <p className="none">{t("once", { count: all })}</p>;
  return atLeast === 2 && left > 0 && <p className="none">{t("rest", { count: left })}</p>;
}

/** Those who stand in too few proceedings, under a heading that says so. */
function Apart(props: PartSectionProps) {
  const t = useWords("actors");
  const { found, atLeast } = props;
  return (
    <section data-testid="actor-apart" data-part={found.section}>
      <h3>
        {t("apart.title", { part: t(`part.${found.section}`) })}{" "}
        <small>{t(atLeast === 1 ? "apart.none" : "apart.few")}</small>
      </h3>
      <ActorList {...props} actors={found.apart} />
      <Rest {...props} />
    </section>
  );
}

/** The section; where nobody repeats it says how many there are at all. */
export function PartSection(props: PartSectionProps) {
  const t = useWords("actors");
  const { section, actors, apart } = props.found;
  const nobody = props.atLeast === 1 ? "noOne" : "noTwo";
  return (
    <>
      <section data-testid="actor-part" data-part={section}>
        <h3>
          {t(`part.${section}`)} <small>{t(`about.${section}`)}</small>
        </h3>
        {actors.length > 0 && <ActorList {...props} actors={actors} />}
        {actors.length === 0 && apart.length > 0 && <p className="none">{t(nobody)}</p>}
        {apart.length === 0 && <Rest {...props} />}
      </section>
      {apart.length > 0 && <Apart {...props} />}
    </>
  );
}
