// A proceeding or a matter in which an actor stands: what it is, against whom, and the lines that say so.
import type { Id } from "@trialgraph/model";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { EdgeLine } from "../kit/EdgeLine.tsx";
import { Folded } from "../kit/Folded.tsx";
import type { Place } from "./actors.ts";

/** How many lines, and how many of the accused, are shown at once. */
const [FIRST, FIRST_ACCUSED] = [3, 4];

function Title({ place: { id, alleged } }: { place: Place }) {
  const t = useWords("actors");
  return (
    <h5>
      <EntityLink id={id} glyph />
      {alleged && <small> {t("onlyAlleged")}</small>}
    </h5>
  );
}

function Against({ accused }: { accused: readonly Id[] }) {
  const t = useWords("actors");
  const more = accused.length - FIRST_ACCUSED;
  return (
    <p className="against">
      {t("against")}{" "}
      {accused.slice(0, FIRST_ACCUSED).map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <EntityLink id={id} short />
        </span>
      ))}
      {more > 0 && ` ${t("moreAccused", { count: more })}`}
    </p>
  );
}

/** Props: `against` is whom the lines are against, `withPart` names the part of each line. */
interface ProceedingRowProps {
  readonly place: Place;
  readonly against?: readonly Id[];
  readonly withPart: boolean;
}

/** The proceeding, or the matter of one of the accused. */
export function ProceedingRow({ place, against = [], withPart }: ProceedingRowProps) {
  const t = useWords("actors");
  const { kind, id, said } = place;
  const testid = kind === "trial" ? "actor-proceeding" : "actor-matter";
  return (
    <li className="proceeding" data-testid={testid} data-entity={id}>
      <Title place={place} />
      {against.length > 0 && <Against accused={against} />}
      <Folded
        className="said-lines"
        first={FIRST}
        more={(count) => t("moreLines", { count })}
        fewer={t("fewer")}
        items={said.map(({ edge, part }, i) => (
          <li key={edge.id + part}>
            {withPart && part !== said[i - 1]?.part && (
              <small className="as-part">{t(`as.${part}`)}</small>
            )}
            <EdgeLine edge={edge} />
          </li>
        ))}
      />
    </li>
  );
}
