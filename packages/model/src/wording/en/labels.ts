// English labels: the few words that mark how sure a thing is, beside what the registries hold.
import type { Certainty } from "../../edge/edge.ts";
import { kindInfo } from "../../entity.ts";
import { familyTitles, relations, type RelationName } from "../../relations/index.ts";

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

/** The words along a line of the canvas. */
const shortOf = (relation: RelationName): string =>
  relations[relation].short ?? relations[relation].forward.plain;

/** Labels in English. */
export const english = { certaintyMarks, familyTitles, kindNames: kindInfo, shortOf };
