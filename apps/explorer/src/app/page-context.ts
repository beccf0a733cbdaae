// What the page lends to the views in it: the theme, and the frame of the canvas for exports.
import { createContext, useContext, type RefObject } from "react";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { ThemeState } from "./theme/use-theme.ts";

/** The theme; and where the canvas says what part of it is in view. */
export interface PageTools {
  readonly theme: ThemeState;
  readonly frame: RefObject<ViewFrame | undefined>;
}

/** Provided by the page. */
export const PageContext = createContext<PageTools | undefined>(undefined);

/** The tools of the surrounding page. Throws outside of one: that is a mistake in the code. */
export function usePage(): PageTools {
  const tools = useContext(PageContext);
  if (!tools) throw new Error("usePage: no PageContext above this component");
  return tools;
}
