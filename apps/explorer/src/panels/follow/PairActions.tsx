// What can be done around the line between two things: focus on both, other ways, hide either.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import { selectPath } from "../../state/selection.ts";
import { Link } from "../kit/Link.tsx";
import { Act } from "./Act.tsx";
import { useAct, type Acting } from "./use-act.ts";

/** What lies one step around either of two things. */
const aroundBoth = ([a, b]: readonly [Id, Id]): Action => ({
  kind: "together",
  actions: [
    { kind: "around", around: { id: a, steps: 1 } },
    { kind: "expand", fan: { id: b } },
  ],
});

function HideOne({ id, act }: { id: Id } & Pick<Acting, "act">) {
  const { index, state } = useExplorer();
  const t = useWords("follow");
  const name = shortNameOf(index, id);
  const isHidden = state.desk.hidden.includes(id);
  return (
    <Act testid="act-hide" onAct={() => act({ kind: isHidden ? "show" : "hide", id })}>
      {isHidden ? `${t("show")}: ${name}` : t("pair.hide", { name })}
    </Act>
  );
}

/** The words below the head of a pair's panel; `ends` in reading order. */
export function PairActions({ ends }: { ends: readonly [Id, Id] }) {
  const { state } = useExplorer();
  const t = useWords("follow");
  const { act, said } = useAct();
  return (
    <section className="follow" aria-label={t("actions")} data-testid="pair-actions">
      <div className="follow-row">
        <Act testid="around-both" onAct={() => act(aroundBoth(ends))}>
          {t("pair.both")}
        </Act>
        <Link action={{ kind: "select", selection: selectPath(...ends) }} className="act">
          {t("pair.others")}
        </Link>
        {ends.map((id) => (
          <HideOne key={id} id={id} act={act} />
        ))}
        {state.page.kind !== "network" && (
          <Link action={{ kind: "open", page: { kind: "network" } }} className="act">
            {t("open")}
          </Link>
        )}
      </div>
      <output className="follow-said">{said}</output>
    </section>
  );
}
