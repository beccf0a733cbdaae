// Since when changes are told, and of what: since the link that was opened was made, where that was from
// other data; else since the page was opened. Pure.
import type { AppState } from "../../state/app-state.ts";
import { askedFor, type Asked } from "./touched.ts";

/** Why changes are told: the link that was opened is older than them, or they came afterwards. */
export type Why = "link" | "meanwhile";

/**
 * What there was when the page was opened: `version`, to tell changes since, is the link's (or its
 * beginning) where that `isOld`; `asked` is what the first address spoke of.
 */
export interface Opening {
  readonly version: string;
  readonly isOld: boolean;
  readonly asked: Asked;
}

/** The opening with a data version, by a link that was made from (the beginning of) one, or by none. */
export function openingOf(version: string, madeFrom: string | undefined, state: AppState): Opening {
  const isOld = madeFrom !== undefined && !version.startsWith(madeFrom);
  return { version: isOld ? madeFrom : version, isOld, asked: askedFor(state) };
}

/** What changes to tell; `since` is left out where the data is the same. */
export interface Since {
  readonly since?: string;
  readonly why: Why;
  readonly asked: Asked;
}

/** What to tell now: of what an old link asks for; where the data changed since, of where the reader is. */
export function sinceOpening(opening: Opening, version: string, state: AppState): Since {
  const isSame = version.startsWith(opening.version);
  return {
    ...(!isSame && { since: opening.version }),
    why: opening.isOld ? "link" : "meanwhile",
    asked: opening.isOld ? opening.asked : askedFor(state),
  };
}
