// All paths that were found, each told by what it passes.
import { shortNameOf } from "../../../data/graph-index.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { Path } from "../../../paths/find-paths.ts";
import { selectPath } from "../../../state/selection.ts";
import { Link } from "../../kit/Link.tsx";
import type { Ends } from "../known-paths.ts";
import { standingWords } from "./weak-words.ts";

/** What a path passes, how long it is and how its weakest link stands. */
function Summary({ path }: { path: Path }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const [t, m] = [useWords("follow"), useWords("model")];
  const inner = path.nodes.slice(1, -1).map((id) => shortNameOf(index, id));
  const weakest = path.hops.find((hop) => hop.weakest);
  const how = weakest ? standingWords(weakest.edges[0], language, m) : "";
  return (
    <>
      <span className="via">
        {inner.length > 0 ? t("path.via", { names: inner.join(" → ") }) : t("path.direct")}
      </span>
      <small>
        {t("path.steps", { count: path.hops.length })} · {t("path.weakest", { how })}
      </small>
    </>
  );
}

/** Props: all paths, and which of them is told. */
interface AlternativesProps {
  readonly ends: Ends;
  readonly paths: readonly Path[];
  readonly told: number;
}

/** The paths as links, the one that is told marked. */
export function Alternatives({ ends, paths, told }: AlternativesProps) {
  const t = useWords("follow");
  return (
    <section className="path-alternatives">
      <h3>{t("path.alternatives")}</h3>
      <ol>
        {paths.map((path, i) => (
          <li key={path.nodes.join()} data-testid="path-alternative">
            <Link
              action={{ kind: "select", selection: selectPath(...ends, i + 1) }}
              current={i + 1 === told}
            >
              <Summary path={path} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
