// Charges, trials, courts, outcomes: criminal, civil and administrative proceedings.
import { ACTORS, inFamily, PEOPLE, TARGETS } from "./define.ts";

const rel = inFamily("proceedings");
const COURT = ["Institution"] as const;
const CASE = ["Trial"] as const;

export const proceedings = {
  CHARGED_WITH: rel(TARGETS, ["Charge"], "was charged with", "was the charge against", {
    identity: "trial",
    short: "charged",
    huridocs: "Act",
    prosecution: { subject: "accused", object: "charge" },
  }),
  CONVICTED_OF: rel(TARGETS, ["Charge"], "was convicted of", "led to the conviction of", {
    identity: "trial",
    short: "convicted",
    contestable: ["term"],
    huridocs: "Act",
    prosecution: { subject: "accused", object: "charge", outcome: "convicted" },
  }),
  ACQUITTED_OF: rel(TARGETS, ["Charge"], "was acquitted of", "was the charge dropped against", {
    identity: "trial",
    short: "acquitted",
    huridocs: "Act",
    prosecution: { subject: "accused", object: "charge", outcome: "acquitted" },
  }),
  ACCUSED_OF: rel(
    ACTORS,
    ["Charge", "Event"],
    "was accused of > be guilty of",
    "was held against > be the doing of",
    {
      short: "accused",
      accusation: true,
      huridocs: "Act",
      prosecution: { subject: "accused", object: "charge" },
    },
  ),
  BLAMED_FOR: rel(
    ACTORS,
    ["Event", "Trial"],
    "was blamed for > be to blame for",
    "was blamed on > be the fault of",
    { short: "blamed", accusation: true, huridocs: "Involvement" },
  ),
  HELD_LAWFUL_BY: rel(
    ACTORS,
    ACTORS,
    "had their conduct held lawful by > have acted lawfully in the eyes of",
    "held lawful the conduct of > have held lawful the conduct of",
    { short: "held lawful by", huridocs: "Information" },
  ),
  DEFENDANT_IN: rel(TARGETS, CASE, "was a defendant in", "had as defendant", {
    short: "defendant",
    ftm: "CourtCaseParty",
    huridocs: "Involvement",
    prosecution: { subject: "accused", object: "proceeding" },
  }),
  VICTIM_IN: rel(ACTORS, CASE, "had the status of victim in", "had as victim", {
    short: "victim in",
    ftm: "CourtCaseParty",
    huridocs: "Involvement",
  }),
  TESTIFIED_IN: rel(ACTORS, CASE, "testified in", "heard testimony of", {
    short: "testified",
    ftm: "CourtCaseParty",
    huridocs: "Involvement",
    part: { subject: "witness" },
  }),
  PROSECUTED_BY: rel([...TARGETS, "Event", "Trial"], ACTORS, "was prosecuted by", "prosecuted", {
    short: "prosecuted by",
    huridocs: "Act",
    prosecution: { subject: "accused", object: "accuser" },
    part: { object: "prosecutor" },
  }),
  SUED_BY: rel(TARGETS, ACTORS, "was sued by", "sued", {
    short: "sued by",
    huridocs: "Act",
    prosecution: { subject: "accused", object: "accuser" },
    part: { object: "plaintiff" },
  }),
  INVESTIGATED_BY: rel(
    [...TARGETS, "Event", "Trial"],
    ACTORS,
    "was investigated by",
    "investigated",
    {
      short: "investigated by",
      contestable: ["outcome"],
      huridocs: "Intervention",
      prosecution: { subject: "accused", object: "accuser" },
      part: { object: "investigator" },
    },
  ),
  BROUGHT_BY: rel(CASE, ACTORS, "was brought by", "brought", {
    short: "brought by",
    huridocs: "Involvement",
    prosecution: { subject: "proceeding", object: "accuser" },
    part: { object: "plaintiff" },
  }),
  HEARD_BY: rel(CASE, COURT, "was brought before", "had before it", {
    short: "before",
    huridocs: "Involvement",
    part: { object: "court" },
  }),
  PRESIDED_BY: rel(CASE, PEOPLE, "was presided over by", "presided over", {
    short: "judge",
    huridocs: "Involvement",
    part: { object: "judge" },
  }),
  REPRESENTED_BY: rel(TARGETS, ACTORS, "was represented by", "represented", {
    short: "represented by",
    ftm: "Representation",
    huridocs: "Involvement",
    part: { object: "counsel" },
  }),
  SENTENCED_IN: rel(TARGETS, CASE, "was sentenced in", "sentenced", {
    short: "sentenced",
    contestable: ["term"],
    huridocs: "Act",
    prosecution: { subject: "accused", object: "proceeding", outcome: "sentenced" },
  }),
  APPEALED_TO: rel(
    [...ACTORS, "Trial"],
    COURT,
    "appealed to",
    "received the appeal of > have received the appeal of",
    {
      short: "appealed to",
      contestable: ["outcome"],
      huridocs: "Intervention",
      part: { object: "court" },
    },
  ),
  UPHELD_BY: rel(
    [...TARGETS, "Trial"],
    COURT,
    "had the decision against them upheld by",
    "upheld the decision against",
    {
      short: "upheld by",
      identity: "trial",
      huridocs: "Act",
      part: { object: "court" },
      decision: { about: "subject", outcome: "upheld" },
    },
  ),
  SENTENCE_REDUCED_BY: rel(
    PEOPLE,
    COURT,
    "had the sentence reduced by",
    "reduced the sentence of",
    {
      short: "reduced by",
      identity: "trial",
      contestable: ["term"],
      huridocs: "Act",
      part: { object: "court" },
      decision: { about: "subject", outcome: "reduced" },
    },
  ),
  AWARDED_AGAINST: rel(ACTORS, TARGETS, "was awarded damages against", "had to pay damages to", {
    short: "awarded against",
    contestable: ["amount"],
    huridocs: "Act",
    part: { subject: "plaintiff" },
    decision: { about: "object", outcome: "liable" },
  }),
  COMPENSATED_BY: rel(ACTORS, TARGETS, "had losses made good by", "made good the losses of", {
    short: "compensated by",
    contestable: ["amount"],
    huridocs: "Act",
  }),
  REQUEST_REFUSED_BY: rel(
    [...TARGETS, "Trial"],
    ACTORS,
    "had a request refused by",
    "refused a request of",
    { short: "refused by", huridocs: "Act" },
  ),
  APPEAL_OF: rel(CASE, CASE, "is an appeal of", "had an appeal in", { short: "appeal of" }),
  CONCERNS_CHARGE: rel(CASE, ["Charge"], "concerned", "was at issue in", {
    short: "concerns",
    prosecution: { subject: "proceeding", object: "charge" },
  }),
  AROSE_FROM: rel(
    ["Trial", "Event", "Charge"],
    ["Event", "Trial", "Publication"],
    "arose from > have arisen from",
    "gave rise to > have given rise to",
    { short: "arose from" },
  ),
};
