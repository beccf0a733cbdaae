// A path is selected: how the two ends are joined, told hop by hop, and the alternatives.
import { useRef, useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import { DEFAULT_LIMIT, MAX_HOPS, type Path } from "../../paths/find-paths.ts";
import { CopyButton } from "../kit/CopyButton.tsx";
import { EntityLink } from "../kit/EntityLink.tsx";
import { PanelHead } from "../kit/PanelHead.tsx";
import { pathsAmong, toldOf, type Ends } from "./known-paths.ts";
import { Alternatives } from "./path/Alternatives.tsx";
import { NoPath } from "./path/NoPath.tsx";
import { PathHop } from "./path/PathHop.tsx";
import { pathText } from "./path/path-text.ts";
import { Stepper } from "./path/Stepper.tsx";
import { useTelling } from "./path/use-telling.ts";

/** The path in sentences, and the button that takes them away with their citations. */
function Told({ path, title }: { path: Path; title: string }) {
  const t = useWords("follow");
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const telling = useTelling(revealed);
  return (
    <section className="path-told" aria-label={t("path.told")}>
      <ol>
        {path.hops.map((hop) => (
          <PathHop
            key={hop.to}
            path={path}
            hop={hop}
            telling={telling}
            onReveal={(edge) => setRevealed(new Set([...revealed, edge]))}
          />
        ))}
      </ol>
      <p className="path-notice">{t("path.joined")}</p>
      <CopyButton
        className="button small"
        text={() => pathText(path, title, telling, window.location.href)}
      >
        {t("path.copy")}
      </CopyButton>
    </section>
  );
}

function Head({ ends: [from, to], count }: { ends: Ends; count: number }) {
  const t = useWords("follow");
  const limits = { count, most: MAX_HOPS };
  return (
    <PanelHead
      eyebrow={t("path.eyebrow")}
      title={
        <>
          <span className="and">{t("path.from")}</span> <EntityLink id={from} />{" "}
          <span className="and">{t("path.to")}</span> <EntityLink id={to} />
        </>
      }
    >
      {count > 0 && (
        <p className="numbers">
          {count === DEFAULT_LIMIT ? t("path.foundMore", limits) : t("path.found", limits)}
        </p>
      )}
    </PanelHead>
  );
}

/** The panel of a path; `nth` is which of the paths between the ends is told, from 1. */
export function PathPanel({ ends, nth }: { ends: Ends; nth: number }) {
  const { index, visible } = useExplorer();
  const a = useWords("app");
  const panel = useRef<HTMLDivElement>(null);
  const paths = pathsAmong(index, visible, ends);
  const told = toldOf(paths, nth);
  const path = paths[told - 1];
  const title = a("title.path", { from: nameOf(index, ends[0]), to: nameOf(index, ends[1]) });
  return (
    <div ref={panel} tabIndex={-1} className="path-panel" data-testid="path-panel">
      <Head ends={ends} count={paths.length} />
      {path ? (
        <>
          <Stepper ends={ends} told={told} count={paths.length} steps={path.hops.length} />
          <Told key={path.nodes.join()} path={path} title={title} />
          <Alternatives ends={ends} paths={paths} told={told} />
        </>
      ) : (
        <NoPath ends={ends} onLook={() => panel.current?.focus()} />
      )}
    </div>
  );
}
