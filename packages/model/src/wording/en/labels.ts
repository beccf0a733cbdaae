// English labels: the few words that mark how sure a thing is, beside what the registries hold.
import type { Certainty } from "../../edge/edge.ts";
import { kindInfo } from "../../entity.ts";
import { familyTitles, relations, type Phrase, type RelationName } from "../../relations/index.ts";
import { comingOf } from "./coming.ts";
import type { Direction } from "./english.ts";

const certaintyMarks: Readonly<Record<Certainty, string>> = {
  stated: "",
  alleged: "alleged",
  opinion: "an opinion",
  speculated: "suspected",
  planned: "planned",
  feared: "feared",
  "not-found": "not found",
  negative: "reported not so",
  denied: "denied",
};

/** A phrase whose short words are no verb but a participle or a noun: "banned by", "member of". */
const isOfState = ({ plain }: Phrase): boolean => /^(?:was|is|had|has) /.test(plain);

/** The words along a line of the canvas. */
function shortOf(relation: RelationName, certainty: Certainty, direction: Direction): string {
  const { short, [direction]: phrase } = relations[relation];
  const own = direction === "forward" ? short : undefined;
  const isComing = certainty === "planned" || certainty === "feared";
  if (isComing && !(own && isOfState(phrase))) return `to ${comingOf(phrase)}`;
  return own ?? phrase.plain;
}

/** Labels in English. */
export const english = { certaintyMarks, familyTitles, kindNames: kindInfo, shortOf };
