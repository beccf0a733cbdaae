// How many gaps there are of each kind; each count leads to them.
import { useExplorer } from "../../app/explorer-context.ts";
import { numberTextIn } from "../../language/numbers.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import type { Action } from "../../state/app-state.ts";
import type { Gaps } from "./find-gaps.ts";
import { gapKinds, type GapKind } from "./gap.ts";

/** Opens one kind alone, or all of them; from the beginning of its list. */
export const openKind = (kind: GapKind | undefined): Action => ({
  kind: "together",
  actions: [
    { kind: "option", name: "gap", value: kind },
    { kind: "option", name: "all", value: undefined },
  ],
});

/** Props of {@link GapIndex}: `open` is the kind that is open alone. */
interface GapIndexProps {
  readonly gaps: Gaps;
  readonly open: GapKind | undefined;
}

/** The list of counts. */
export function GapIndex({ gaps, open }: GapIndexProps) {
  const t = useWords("gaps");
  const language = useLanguage();
  const { state } = useExplorer();
  return (
    <nav aria-label={t("index")}>
      <ul className="gap-index">
        {gapKinds.map((kind) => (
          <li key={kind} data-testid="gap-count" data-gap={kind}>
            <b>{numberTextIn(language, gaps[kind].length)}</b>
            <Link action={openKind(kind)} current={kind === open}>
              {t(`gap.${kind}.title`)}
            </Link>
          </li>
        ))}
      </ul>
      {state.options["gap"] !== undefined && (
        <p className="gap-back">
          <Link action={openKind(undefined)}>{t("overview")}</Link>
        </p>
      )}
    </nav>
  );
}
