// A proceeding in which an actor stands: what it is, against whom, and the lines that say so.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { EntityLink } from "../../panels/kit/EntityLink.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import { selectEntity } from "../../state/selection.ts";
import { EdgeLine } from "../kit/EdgeLine.tsx";
import { Folded } from "../kit/Folded.tsx";
import type { Proceeding } from "./actors.ts";

/** How many lines, and how many of the accused, are shown at once. */
const [FIRST, FIRST_ACCUSED] = [3, 4];

function Title({ proceeding: { kind, id, alleged } }: { proceeding: Proceeding }) {
  const { index } = useExplorer();
  const t = useWords("actors");
  return (
    <h5>
      {kind === "trial" ? (
        <EntityLink id={id} glyph />
      ) : (
        <Link action={{ kind: "select", selection: selectEntity(id) }} className="entity-link">
          {t("case", { name: nameOf(index, id) })}
        </Link>
      )}
      {alleged && <small>{t("onlyAlleged")}</small>}
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

/** Props: `withPart` names the part of each line, where an actor plays several. */
interface ProceedingRowProps {
  readonly proceeding: Proceeding;
  readonly accused: readonly Id[];
  readonly withPart: boolean;
}

/** The proceeding. */
export function ProceedingRow({ proceeding, accused, withPart }: ProceedingRowProps) {
  const t = useWords("actors");
  const { kind, id, said } = proceeding;
  const others = accused.filter((each) => kind === "trial" || each !== id);
  return (
    <li className="proceeding" data-testid="actor-proceeding" data-entity={id}>
      <Title proceeding={proceeding} />
      {kind === "trial" && others.length > 0 && <Against accused={others} />}
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
