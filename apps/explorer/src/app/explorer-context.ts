// What every panel and view needs: the indexed graph, the state, what of it is drawn, and how to change it.
import { createContext, useContext } from "react";
import type { GraphIndex } from "../data/graph-index.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import type { AppState } from "../state/app-state.ts";
import type { Located, LocationStore } from "./store/location-store.ts";

/** The explorer as its panels see it. */
export interface Explorer
  extends
    Pick<LocationStore, "go" | "settle" | "hrefOf" | "undo" | "redo">,
    Pick<Located, "history" | "madeFrom"> {
  readonly index: GraphIndex;
  readonly state: AppState;
  /** What filters and the desk leave: the same for the canvas and for every view. */
  readonly visible: VisibleGraph;
  /** Whether the reader has done something since the page was loaded: only then may the focus move. */
  readonly moved: boolean;
}

/** The part of the explorer that neither a selection nor another page changes: most of the filters' work. */
interface Shown extends Pick<Explorer, "index" | "visible" | "go"> {
  readonly state: Pick<AppState, "filters" | "desk">;
}

/** Provided once the graph is there. */
export const ExplorerContext = createContext<Explorer | undefined>(undefined);

/** Provided with {@link ExplorerContext}. */
export const ShownContext = createContext<Shown | undefined>(undefined);

/** The explorer of the surrounding page. Throws outside of one: that is a mistake in the code. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error("useExplorer: no ExplorerContext above this component");
  return explorer;
}

/** What is shown of the graph; those who need no more are left alone by a selection. Throws as {@link useExplorer}. */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error("useShown: no ShownContext above this component");
  return shown;
}
