// What stays in sight above a document: back to the line, which claim is shown, and to the next one.
import type { DatedClaim } from "@trialgraph/model";
import { edgeIdOf } from "@trialgraph/model";
import { useEffect, useEffectEvent } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { selectionKey, selectionTitle } from "../../../app/selection-title.ts";
import { useWords } from "../../../language/use-words.ts";
import type { Action } from "../../../state/app-state.ts";
import { isView, type Page } from "../../../state/pages.ts";
import { selectPair, type Selection } from "../../../state/selection.ts";
import { readAction } from "../../claim/ClaimActions.tsx";
import { isField } from "../../../app/is-field.ts";
import { Link } from "../../kit/Link.tsx";
import { toEdgeAction } from "./MarginClaim.tsx";
import type { Steps } from "./walk.ts";

/** The view that was open before the document: the nearest in what was done. */
function useLastView(): Page {
  const { history } = useExplorer();
  const last = history.past.findLast(({ state }) => isView(state.page.kind));
  return last?.state.page ?? { kind: "network" };
}

function Back() {
  const { index, state } = useExplorer();
  const t = useWords("sources");
  const a = useWords("app");
  const page = useLastView();
  if (state.selection.kind === "none") return null;
  const network = { ...state, page: { kind: "network" } } as const;
  return (
    <Link action={{ kind: "open", page }} testid="back-to-line" className="back">
      <span aria-hidden="true">← </span>
      {state.selection.kind === "pair"
        ? t("reader.back")
        : t("reader.backTo", { what: selectionTitle(index, network, a) })}
    </Link>
  );
}

/** Whether a claim's own line is among those that "back" leads to, and no other is put first there. */
const isSelected = ({ subject, object, ...claim }: DatedClaim, selection: Selection): boolean =>
  selection.kind === "pair" &&
  selectionKey(selectPair(...selection.ends)) === selectionKey(selectPair(subject, object)) &&
  [undefined, edgeIdOf({ subject, object, ...claim })].includes(selection.edge);

function Step({ to, of }: { to: DatedClaim | undefined; of: "previous" | "next" }) {
  const t = useWords("sources");
  const text = t(`reader.${of}`);
  if (!to) return <span aria-disabled="true">{text}</span>;
  const keys = of === "next" ? "Alt+ArrowDown" : "Alt+ArrowUp";
  return (
    <Link action={readAction(to)} testid={`${of}-claim`} keys={keys}>
      {text}
    </Link>
  );
}

/** Alt with the arrows goes from claim to claim. */
function useWalkKeys({ previous, next }: Steps): void {
  const { go } = useExplorer();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || isField(event.target)) return;
    const to = { ArrowUp: previous, ArrowDown: next }[event.key];
    if (!to) return;
    event.preventDefault();
    go(readAction(to) satisfies Action);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Props: the claim that the address asks for, the ones around it, and how many there are. */
interface ReaderBarProps {
  readonly claim: DatedClaim | undefined;
  readonly steps: Steps;
  readonly all: number;
}

/** The bar, as a navigation landmark. */
export function ReaderBar({ claim, steps, all }: ReaderBarProps) {
  const { state } = useExplorer();
  const t = useWords("sources");
  useWalkKeys(steps);
  return (
    <nav className="reader-bar" aria-label={t("reader.bar")} data-testid="reader-bar">
      <Back />
      {claim && !isSelected(claim, state.selection) && (
        <Link action={toEdgeAction(claim)} testid="bar-to-edge">
          {t("reader.toEdge")}
        </Link>
      )}
      <span className="steps" title={t("reader.keys")}>
        <Step to={steps.previous} of="previous" />
        <output className="numbers" data-testid="claim-place">
          {steps.nth === undefined
            ? t("claims", { count: all })
            : t("reader.place", { nth: steps.nth, all })}
        </output>
        <Step to={steps.next} of="next" />
      </span>
    </nav>
  );
}
