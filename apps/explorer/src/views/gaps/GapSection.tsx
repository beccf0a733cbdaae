// One kind of gap with its list: the first few among the others, the first fifty or all where it is open.
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import type { Gap, GapKind } from "./gap.ts";
import { openKind } from "./GapIndex.tsx";
import { GapRow } from "./GapRow.tsx";
import { GapTools } from "./GapTools.tsx";

/** How many are shown among other kinds, and at first where the kind is open alone. */
const [FEW, FIRST] = [3, 50];

/** Those to show. The first are there at once, a thousand more follow without a pause. */
function useShown(gaps: readonly Gap[], isOpen: boolean): readonly Gap[] {
  const { options } = useExplorer().state;
  const count = isOpen ? (options["all"] === "yes" ? gaps.length : FIRST) : FEW;
  const shown = useMemo(() => gaps.slice(0, count), [gaps, count]);
  return useDeferredValue(shown, shown.slice(0, FIRST));
}

/** Takes the focus to the heading when the reader opens the kind; not where the page was loaded so. */
function useFocusOnOpening(isOpen: boolean) {
  const { moved } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(isOpen && !moved);
  useEffect(() => {
    if (isOpen && !wasOpen.current) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return heading;
}

/** The way to those that are not shown yet. */
function More({ kind, count, isOpen }: { kind: GapKind; count: number; isOpen: boolean }) {
  const t = useWords("gaps");
  const action = isOpen ? ({ kind: "option", name: "all", value: "yes" } as const) : openKind(kind);
  return (
    <p className="gap-more">
      <Link action={action} label={`${t("showAll", { count })}: ${t(`gap.${kind}.title`)}`}>
        {t("showAll", { count })}
      </Link>
    </p>
  );
}

/** Props of {@link GapSection}. */
interface GapSectionProps {
  readonly kind: GapKind;
  readonly gaps: readonly Gap[];
  readonly isOpen: boolean;
}

/** The section. */
export function GapSection({ kind, gaps, isOpen }: GapSectionProps) {
  const t = useWords("gaps");
  const shown = useShown(gaps, isOpen);
  const heading = useFocusOnOpening(isOpen);
  return (
    <section data-testid="gap-section" data-gap={kind}>
      <h3 ref={heading} tabIndex={-1}>
        {t(`gap.${kind}.title`)} <small>{t("of", { shown: shown.length, all: gaps.length })}</small>
      </h3>
      <p className="gap-about">{t(`gap.${kind}.about`)}</p>
      {isOpen && gaps.length > 0 && <GapTools kind={kind} gaps={gaps} />}
      {gaps.length === 0 && <p className="none">{t("none")}</p>}
      <ul className="gap-list">
        {shown.map((gap) => (
          <GapRow key={gap.key} gap={gap} />
        ))}
      </ul>
      {shown.length < gaps.length && <More kind={kind} count={gaps.length} isOpen={isOpen} />}
    </section>
  );
}
