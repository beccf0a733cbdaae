// Which path is told, and the way to the one before and after.
import { useEffect, useRef } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import { selectPath } from "../../../state/selection.ts";
import { Act } from "../Act.tsx";
import type { Ends } from "../known-paths.ts";

/** Props: which of how many paths is told, and in how many steps. */
interface StepperProps {
  readonly ends: Ends;
  readonly told: number;
  readonly count: number;
  readonly steps: number;
}

/** Brings the stepper into view when another path is told than at first. */
function useInView(told: number) {
  const row = useRef<HTMLDivElement>(null);
  const first = useRef(told);
  useEffect(() => {
    if (first.current !== told) row.current?.scrollIntoView({ block: "nearest" });
    first.current = told;
  }, [told]);
  return row;
}

/** "Path 2 of 8, 3 steps", with the buttons on either side. */
export function Stepper({ ends, told, count, steps }: StepperProps) {
  const { go } = useExplorer();
  const t = useWords("follow");
  const row = useInView(told);
  const tell = (nth: number) => go({ kind: "select", selection: selectPath(...ends, nth) });
  return (
    <div className="path-stepper" ref={row}>
      <output>
        {t("path.nth", { nth: told, count })}, {t("path.steps", { count: steps })}
      </output>
      <Act testid="path-previous" off={told <= 1} onAct={() => tell(told - 1)}>
        {t("path.previous")}
      </Act>
      <Act testid="path-next" off={told >= count} onAct={() => tell(told + 1)}>
        {t("path.next")}
      </Act>
    </div>
  );
}
