// Russian wording: noun phrases between a dash and a colon, so that no name needs case, gender or
// number. No native speaker has checked it yet.
import type { Certainty } from "../../edge/edge.ts";
import { relations, type Relation, type RelationName } from "../../relations/index.ts";
import type { Direction } from "../en/english.ts";
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

type Told = (phrase: NounPhrase, relation: Relation) => string;

/** What is to come: of an accusation the accusation, and not the guilt. */
const comingOf = (phrase: NounPhrase, { accusation }: Relation): string =>
  accusation ? factOf(phrase) : phrase[0];

const wordings: Readonly<Record<Certainty, Told>> = {
  stated: factOf,
  alleged: ([act]) => `как утверждается, ${act}`,
  opinion: ([act]) => `по высказанному мнению, ${act}`,
  speculated: ([act]) => `по предположениям, ${act}`,
  planned: (...told) => `согласно планам, ${comingOf(...told)}`,
  feared: (...told) => `по высказанным опасениям, ${comingOf(...told)}`,
  "not-found": ([, ofAct]) => `не установлен факт ${ofAct}`,
  negative: ([, ofAct], { state }) => `по сообщениям, ${state ? "нет" : "не было"} ${ofAct}`,
  denied: ([, ofAct]) => `отрицается факт ${ofAct}`,
};

const wordsOf = (relation: RelationName, certainty: Certainty, direction: Direction): string =>
  wordings[certainty](table[relation][direction], relations[relation]);

/** The words along a line of the canvas. */
function shortOf(relation: RelationName, certainty: Certainty, direction: Direction): string {
  const { short, inverse } = table[relation];
  if (direction === "forward") return short;
  const isComing = certainty === "planned" || certainty === "feared";
  return isComing ? comingOf(inverse, relations[relation]) : factOf(inverse);
}

/** Words and labels in Russian. `wordsOf` gives what stands between dash and colon. */
export const russian = { wordsOf, shortOf, certaintyMarks, familyTitles, kindNames };
