// What was done to the picture by hand, so that none of it is forgotten: hidden, folded, pinned, arranged.
import type { Id } from "@trialgraph/model";
import { useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useDisclosure } from "../../app/use-disclosure.ts";
import { useWords } from "../../language/use-words.ts";
import { Act as Word } from "../../panels/follow/Act.tsx";
import { useAct, type Acting } from "../../panels/follow/use-act.ts";
import type { Action } from "../../state/app-state.ts";
import type { Arrangement, Fan } from "../../state/desk.ts";

const things = (fans: readonly Fan[]): readonly Id[] => [...new Set(fans.map(({ id }) => id))];

interface Tool {
  readonly testid: string;
  readonly count: number;
  readonly text: string;
  readonly word: string;
  readonly said: string;
  readonly action: Action;
}

/** Takes back what was expanded by hand. */
function folding([first, ...more]: readonly Id[]): Action {
  const fold = (id: Id): Action => ({ kind: "unfold", fan: { id } });
  return first === undefined
    ? { kind: "show-all" }
    : { kind: "together", actions: [fold(first), ...more.map(fold)] };
}

function useTools(): readonly Tool[] {
  const { desk } = useExplorer().state;
  const t = useWords("follow");
  const [hidden, collapsed] = [desk.hidden.length, things(desk.collapsed).length];
  const expanded = things(desk.expanded);
  const pinned = Object.keys(desk.pinned).length;
  const all = { word: t("desk.showAll"), said: t("desk.saidAll"), testid: "desk-show" };
  const shown = [
    hidden > 0 && t("desk.hidden", { count: hidden }),
    collapsed > 0 && t("desk.collapsed", { count: collapsed }),
  ].filter(Boolean);
  return [
    { ...all, count: hidden + collapsed, text: shown.join(", "), action: { kind: "show-all" } },
    {
      testid: "desk-fold",
      count: expanded.length,
      text: t("desk.expanded", { count: expanded.length }),
      word: t("desk.fold"),
      said: t("desk.saidFolded"),
      action: folding(expanded),
    },
    {
      testid: "desk-unpin",
      count: pinned,
      text: t("desk.pinned", { count: pinned }),
      word: t("desk.unpinAll"),
      said: t("desk.saidUnpinned"),
      action: { kind: "unpin-all" },
    },
  ];
}

type Act = Acting["act"];

function Counted({ tool, act }: { tool: Tool; act: Act }) {
  const { testid, text, word, said, action } = tool;
  return (
    <span className="desk-tool">
      {text}:{" "}
      <Word testid={testid} label={`${text}: ${word}`} onAct={() => act(action, said)}>
        {word}
      </Word>
    </span>
  );
}

const arrangements: readonly Arrangement[] = ["map", "anew"];

function Arrangements({ act }: { act: Act }) {
  const { desk } = useExplorer().state;
  const t = useWords("follow");
  const said = { map: t("desk.saidMap"), anew: t("desk.saidAnew") };
  return (
    <fieldset className="desk-tool" aria-label={t("desk.arrangement")}>
      {arrangements.map((arrangement) => (
        <Word
          key={arrangement}
          testid={`arrange-${arrangement}`}
          pressed={desk.arrangement === arrangement}
          onAct={() => act({ kind: "arrange", arrangement }, said[arrangement])}
        >
          {t(`desk.${arrangement}`)}
        </Word>
      ))}
    </fieldset>
  );
}

/**
 * The strip below the canvas; on small screens it is folded behind one button. A word that takes
 * something back goes with it, and leaves the focus on the strip.
 */
export function DeskTools() {
  const t = useWords("follow");
  const tools = useTools().filter(({ count }) => count > 0);
  const inUse = tools.reduce((sum, { count }) => sum + count, 0);
  const { isOpen, button, toggle } = useDisclosure();
  const { act, said } = useAct();
  const strip = useRef<HTMLElement>(null);
  const takeBack: Act = (action, words) => {
    act(action, words);
    strip.current?.focus();
  };
  return (
    <section
      ref={strip}
      tabIndex={-1}
      className="desk-tools"
      aria-label={t("desk.tools")}
      data-testid="desk-tools"
      data-open={isOpen}
    >
      <button
        type="button"
        ref={button}
        className="button desk-open"
        data-over-canvas
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t("desk.tools")}
        {inUse > 0 && ` (${inUse})`}
      </button>
      <div className="desk-strip">
        <Arrangements act={act} />
        {tools.map((tool) => (
          <Counted key={tool.testid} tool={tool} act={takeBack} />
        ))}
      </div>
      <output className="visually-hidden">{said}</output>
    </section>
  );
}
