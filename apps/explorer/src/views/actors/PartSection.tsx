// One part with those who play it in several proceedings.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { ActorRow } from "./ActorRow.tsx";
import type { ActorsOf } from "./actors.ts";

/** Props: `accused` is who is accused in each trial. */
interface PartSectionProps {
  readonly found: ActorsOf;
  readonly atLeast: 1 | 2;
  readonly accused: ReadonlyMap<Id, ReadonlySet<Id>>;
}

/** The section; where nobody repeats it says how many there are at all. */
export function PartSection({ found, atLeast, accused }: PartSectionProps) {
  const t = useWords("actors");
  const { section, actors, all } = found;
  const isEmpty = actors.length === 0;
  return (
    <section data-testid="actor-part" data-part={section}>
      <h3>
        {t(`part.${section}`)} <small>{t(`about.${section}`)}</small>
      </h3>
      {isEmpty && <p className="none">{all === 0 ? t("nobody") : t("once", { count: all })}</p>}
      <ul className="actor-list">
        {actors.map((actor) => (
          <ActorRow key={actor.id} actor={actor} section={section} accused={accused} />
        ))}
      </ul>
      {!isEmpty && atLeast === 2 && all > actors.length && (
        <p className="none">{t("rest", { count: all - actors.length })}</p>
      )}
    </section>
  );
}
