// Ill-treatment, attacks, deaths and the use of force. Mostly alleged: the modality says so.
import { ACTORS, inFamily, PEOPLE } from "./define.ts";

const rel = inFamily("violence");
const HAPPENING = ["Event"] as const;

export const violence = {
  ILL_TREATED_BY: rel(PEOPLE, ACTORS, "was ill-treated by", "ill-treated", {
    short: "ill-treated by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  ATTACKED_BY: rel([...ACTORS, "Publication"], ACTORS, "was attacked by", "attacked", {
    short: "attacked by",
    huridocs: "Act",
  }),
  KILLED_BY: rel(PEOPLE, ACTORS, "was killed by", "killed", {
    short: "killed by",
    contestable: ["count"],
    huridocs: "Act",
  }),
  KILLED_IN: rel(PEOPLE, HAPPENING, "was killed in", "cost the life of", {
    short: "killed in",
    contestable: ["count"],
    huridocs: "Involvement",
  }),
  INJURED_IN: rel(PEOPLE, HAPPENING, "was injured in", "saw injured > have seen injured", {
    short: "injured in",
    contestable: ["count"],
    huridocs: "Involvement",
  }),
  USED_FORCE_IN: rel(
    ACTORS,
    HAPPENING,
    "used force in",
    "saw force used by > have seen force used by",
    {
      short: "used force in",
      huridocs: "Involvement",
    },
  ),
  ORDERED_BY: rel([...ACTORS, "Event", "Trial"], ACTORS, "was ordered by", "ordered", {
    short: "ordered by",
    huridocs: "Involvement",
  }),
};
