// Russian wording: noun phrases between a dash and a colon, so that no name needs case, gender or
// number. No native speaker has checked it yet.
import type { Certainty } from "../../edge/edge.ts";
import { relations, type RelationName } from "../../relations/index.ts";
import { factOf, type NounPhrase, type Said } from "./define.ts";
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

type Told = (phrase: NounPhrase, isState: boolean) => string;

const wordings: Readonly<Record<Certainty, Told>> = {
  stated: factOf,
  alleged: ([act]) => `как утверждается, ${act}`,
  opinion: ([act]) => `по высказанному мнению, ${act}`,
  speculated: ([act]) => `по предположениям, ${act}`,
  planned: ([act]) => `согласно планам, ${act}`,
  feared: ([act]) => `по высказанным опасениям, ${act}`,
  "not-found": ([, ofAct]) => `не установлен факт ${ofAct}`,
  negative: ([, ofAct], isState) => `по сообщениям, ${isState ? "нет" : "не было"} ${ofAct}`,
  denied: ([, ofAct]) => `отрицается факт ${ofAct}`,
};

const wordsOf = (
  relation: RelationName,
  certainty: Certainty,
  direction: "forward" | "inverse",
): string => wordings[certainty](table[relation][direction], relations[relation].state === true);

/** The words along a line of the canvas. */
const shortOf = (relation: RelationName): string => table[relation].short;

/** Words and labels in Russian. `wordsOf` gives what stands between dash and colon. */
export const russian = { wordsOf, shortOf, certaintyMarks, familyTitles, kindNames };
