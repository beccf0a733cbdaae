// Kazakh wording: a predicate and a question as in a form, so that no name needs an ending. No native
// speaker has checked it yet.
import type { Certainty } from "../../edge/edge.ts";
import { relations, type RelationName } from "../../relations/index.ts";
import type { Direction } from "../en/english.ts";
import type { Predicate, Said } from "./define.ts";
import { deprivation } from "./deprivation.ts";
import { legal, places } from "./frame.ts";
import { certaintyMarks, familyTitles, kindNames } from "./labels.ts";
import { monitoring } from "./monitoring.ts";
import { proceedings } from "./proceedings.ts";
import { roles } from "./roles.ts";
import { violence } from "./violence.ts";

const table: Readonly<Record<RelationName, Said>> = {
  ...proceedings,
  ...deprivation,
  ...violence,
  ...monitoring,
  ...roles,
  ...legal,
  ...places,
};

type Told = (predicate: Predicate, isState: boolean) => string;

const wordings: Readonly<Record<Certainty, Told>> = {
  stated: ([told]) => told,
  alleged: ([told]) => `мәлімдеуші тараптың айтуынша, ${told}`,
  opinion: ([told]) => `айтылған пікір бойынша, ${told}`,
  speculated: ([told]) => `болжам бойынша, ${told}`,
  planned: ([, act, asked, accusing = act]) => `${accusing} жоспарланған, ${asked}`,
  feared: ([, act, asked, accusing = act]) => `${accusing} қаупі айтылған, ${asked}`,
  "not-found": ([, act, asked]) => `${act} фактісі дәлелденбеген, ${asked}`,
  negative: ([, act, asked], isState) =>
    `хабарларға қарағанда, ${act} фактісі ${isState ? "жоқ" : "болмаған"}, ${asked}`,
  denied: ([, act, asked]) => `${act} фактісі жоққа шығарылып отыр, ${asked}`,
};

const wordsOf = (relation: RelationName, certainty: Certainty, direction: Direction): string =>
  wordings[certainty](table[relation][direction], relations[relation].state === true);

/** The words along a line of the canvas. */
function shortOf(relation: RelationName, certainty: Certainty, direction: Direction): string {
  const { short, [direction]: predicate } = table[relation];
  const [told, act, , accusing = act] = predicate;
  if (certainty === "planned" || certainty === "feared") return accusing;
  return direction === "forward" ? short : told;
}

/** Words and labels in Kazakh. `wordsOf` gives what stands between dash and colon. */
export const kazakh = { wordsOf, shortOf, certaintyMarks, familyTitles, kindNames };
