// The lines of a thing by family, each family to be expanded, collapsed and reset on its own.
import { familyTitlesIn, type Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import type { Fan } from "../../state/desk.ts";
import { Act } from "./Act.tsx";
import { familyFans, type FanCount } from "./fans.ts";

interface RowProps {
  readonly count: FanCount<Required<Fan>>;
  readonly act: (action: Action) => void;
}

function Row({ count, act }: RowProps) {
  const t = useWords("follow");
  const { fan, lines, shown, done } = count;
  const title = familyTitlesIn[useLanguage()][fan.family];
  const word = (kind: "expand" | "collapse") => t(`fan.${kind}`, { family: title });
  return (
    <li className="fan-row" data-testid="fan-row" data-family={fan.family}>
      <span className="fan-title">
        {title} <small>{t("fan.shown", { lines: t("lines", { count: lines }), shown })}</small>
      </span>
      <Act
        testid="fan-expand"
        label={word("expand")}
        off={shown === lines}
        onAct={() => act({ kind: "expand", fan })}
      >
        {t("expand")}
      </Act>
      <Act
        testid="fan-collapse"
        label={word("collapse")}
        off={shown === 0}
        onAct={() => act({ kind: "collapse", fan })}
      >
        {t("collapse")}
      </Act>
      <Act
        testid="fan-reset"
        label={t("fan.reset", { family: title })}
        off={done === undefined}
        onAct={() => act({ kind: "unfold", fan })}
      >
        {t("reset")}
      </Act>
    </li>
  );
}

/** A row for each family that the thing has lines in. */
export function FanRows({ id, act }: { id: Id; act: (action: Action) => void }) {
  const { index, visible, state } = useExplorer();
  return (
    <ul className="fan-rows">
      {familyFans(index, visible, state.desk, id).map((count) => (
        <Row key={count.fan.family} count={count} act={act} />
      ))}
    </ul>
  );
}
