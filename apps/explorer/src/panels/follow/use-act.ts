// Doing something to the picture, and telling what it did.
import { useState } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import type { Action, AppState } from "../../state/app-state.ts";
import { saidOf } from "./said.ts";

/**
 * Acts, and tells what it did in words of its own or in those given; `said` is that for as long as
 * nothing else has been done since.
 */
export interface Acting {
  readonly act: (action: Action, words?: string) => void;
  readonly said: string;
}

/** Acts on the picture and tells what it did. */
export function useAct(): Acting {
  const { index, state, visible, history, go } = useExplorer();
  const t = useWords("follow");
  const [told, setTold] = useState<{ readonly before: AppState; readonly text: string }>();
  const act = (action: Action, words?: string) => {
    const text = words ?? saidOf(action, { index, state, visible }, t);
    setTold({ before: state, text });
    go(action);
  };
  const isLast = told !== undefined && history.past.at(-1)?.state === told.before;
  return { act, said: isLast ? told.text : "" };
}
