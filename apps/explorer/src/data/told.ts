// What an edge may be taken to tell: that something was so, as a fact or not, and how it ended. Pure.
import { outcomes, type Certainty, type Edge, type Outcome } from "@trialgraph/model";

/** Certainties at which something is said to have been so: not what is planned, feared or denied. */
const SAID: ReadonlySet<Certainty> = new Set(["stated", "alleged", "opinion", "speculated"]);

/**
 * Whether an edge says that something was so, by whatever authority. A sensitive one says nothing here:
 * a list of what follows from it would tell what it is.
 */
export const isSaid = ({ certainty, sensitive }: Edge): boolean =>
  SAID.has(certainty) && !sensitive;

/** Whether an edge tells something as a fact: a guess, an allegation or a denial is no outcome. */
export const isStated = ({ certainty }: Edge): boolean => certainty === "stated";

/** How something ended: as a fact (`isStated`), or only said to have. */
export interface Ending {
  readonly outcome: Outcome;
  readonly isStated: boolean;
}

/** Every ending: first those that are stated. */
export const endings: readonly Ending[] = [true, false].flatMap((stated) =>
  outcomes.map((outcome) => ({ outcome, isStated: stated })),
);

/** An ending in a word, as an address holds it: "convicted", "convicted-said". */
export const endingKey = ({ outcome, isStated: stated }: Ending): string =>
  stated ? outcome : `${outcome}-said`;

/** What the view's own setting is called that holds the chosen ending, in addresses that are out there. */
const OPTION = "outcome";

/** The ending that is chosen by a view's own settings; nothing where none is, or where it names none. */
export const chosenEnding = (options: Readonly<Record<string, string>>): Ending | undefined =>
  endings.find((ending) => endingKey(ending) === options[OPTION]);

/** What chooses an ending, as an action of the explorer; nothing is chosen by none. */
export const choiceOfEnding = (ending: Ending | undefined) =>
  ({ kind: "option", name: OPTION, value: ending && endingKey(ending) }) as const;
