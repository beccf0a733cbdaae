// What can be done around one thing: focus, expand, collapse, hide, pin, and find a path from it.
import type { Id } from "@trialgraph/model";
import { useRef, useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useEscape } from "../../app/use-escape.ts";
import { useWords } from "../../language/use-words.ts";
import { everythingShown } from "../../state/everything.ts";
import { Link } from "../kit/Link.tsx";
import { Act } from "./Act.tsx";
import { FanRows } from "./FanRows.tsx";
import { wholeFan } from "./fans.ts";
import { PathPicker } from "./PathPicker.tsx";
import { useSpotOf } from "./spot.ts";
import { useAct, type Acting } from "./use-act.ts";

interface Props extends Pick<Acting, "act"> {
  readonly id: Id;
}

/** Why the thing is not in the picture, and what would bring it back; then the words go. */
function Missing({ id, act, onBack }: Props & { onBack: () => void }) {
  const { visible, state } = useExplorer();
  const t = useWords("follow");
  if (visible.entities.has(id)) return null;
  if (state.desk.hidden.includes(id)) return <p className="follow-note">{t("hiddenByHand")}</p>;
  return (
    <p className="follow-note">
      {t("leftOut")}{" "}
      <Act
        testid="act-everything"
        onAct={() => {
          act(everythingShown);
          onBack();
        }}
      >
        {t("everything")}
      </Act>
    </p>
  );
}

function Focus({ id, act }: Props) {
  const { around } = useExplorer().state.filters;
  const t = useWords("follow");
  const steps = around?.id === id ? around.steps : undefined;
  const focus = (count: 1 | 2) => act({ kind: "around", around: { id, steps: count } });
  return (
    <fieldset className="follow-row" aria-label={t("focus")}>
      <span className="follow-label" aria-hidden="true">
        {t("focus")}
      </span>
      <Act testid="around-1" pressed={steps === 1} onAct={() => focus(1)}>
        {t("around.one")}
      </Act>
      <Act testid="around-2" pressed={steps === 2} onAct={() => focus(2)}>
        {t("around.two")}
      </Act>
      <Act
        testid="around-all"
        pressed={!around}
        onAct={() => act({ kind: "around", around: undefined })}
      >
        {t("around.all")}
      </Act>
    </fieldset>
  );
}

function Fan({ id, act }: Props) {
  const { index, visible, state } = useExplorer();
  const t = useWords("follow");
  const { fan, lines, shown } = wholeFan(index, visible, state.desk, id);
  return (
    <>
      <Act testid="act-expand" off={shown === lines} onAct={() => act({ kind: "expand", fan })}>
        {t("expand")}
      </Act>
      <Act testid="act-collapse" off={shown === 0} onAct={() => act({ kind: "collapse", fan })}>
        {t("collapse")}
      </Act>
    </>
  );
}

function Hide({ id, act }: Props) {
  const { desk } = useExplorer().state;
  const t = useWords("follow");
  const isHidden = desk.hidden.includes(id);
  return (
    <Act testid="act-hide" onAct={() => act({ kind: isHidden ? "show" : "hide", id })}>
      {t(isHidden ? "show" : "hide")}
    </Act>
  );
}

/** Pins are for the network's canvas: elsewhere they can only be taken away. */
function Pin({ id, act }: Props) {
  const { visible, state } = useExplorer();
  const spotOf = useSpotOf();
  const t = useWords("follow");
  const isPinned = Object.hasOwn(state.desk.pinned, id);
  if (state.page.kind !== "network" && !isPinned) return null;
  const pin = () => {
    const spot = spotOf(id);
    if (spot) act({ kind: "pin", id, spot });
  };
  return (
    <Act
      testid="act-pin"
      off={!isPinned && !visible.entities.has(id)}
      onAct={() => (isPinned ? act({ kind: "unpin", id }) : pin())}
    >
      {t(isPinned ? "unpin" : "pin")}
    </Act>
  );
}

/** What unfolds below the words: the families, or the field for a path's other end. */
function Unfolding({ id, act }: Props) {
  const t = useWords("follow");
  const [open, setOpen] = useState<"path" | "families">();
  const [path, families] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const toggle = (what: "path" | "families") => setOpen(open === what ? undefined : what);
  const close = () => {
    setOpen(undefined);
    path.current?.focus();
  };
  useEscape(open === "families", () => {
    setOpen(undefined);
    families.current?.focus();
  });
  return (
    <>
      <Act
        ref={families}
        testid="act-more"
        expanded={open === "families"}
        onAct={() => toggle("families")}
      >
        {t("more")}
      </Act>
      <Act ref={path} testid="path-to" expanded={open === "path"} onAct={() => toggle("path")}>
        {t("picker.open")}
      </Act>
      {open === "families" && <FanRows id={id} act={act} />}
      {open === "path" && <PathPicker from={id} onClose={close} />}
    </>
  );
}

/** The words below the head of a thing's panel. What they do is told where it is done. */
export function EntityActions({ id }: { id: Id }) {
  const { index, state } = useExplorer();
  const t = useWords("follow");
  const { act, said } = useAct();
  const section = useRef<HTMLElement>(null);
  const hasLines = (index.edgesOf.get(id) ?? []).length > 0;
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="follow"
      aria-label={t("actions")}
      data-testid="entity-actions"
    >
      <Missing id={id} act={act} onBack={() => section.current?.focus()} />
      {hasLines && <Focus id={id} act={act} />}
      <div className="follow-row">
        {hasLines && <Fan id={id} act={act} />}
        <Hide id={id} act={act} />
        <Pin id={id} act={act} />
        {state.page.kind !== "network" && (
          <Link action={{ kind: "open", page: { kind: "network" } }} className="act">
            {t("open")}
          </Link>
        )}
        {hasLines && <Unfolding id={id} act={act} />}
      </div>
      <output className="follow-said">{said}</output>
    </section>
  );
}
