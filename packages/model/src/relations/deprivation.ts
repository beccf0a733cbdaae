// Detention and sanctions: liberty, travel, media and work taken away or threatened.
import { ACTORS, inFamily, PEOPLE, TARGETS } from "./define.ts";

const rel = inFamily("deprivation");
const MEDIA = [...TARGETS, "Event"] as const;
const BODIES = ["Organization", "Institution", "Event", "Trial"] as const;
const LIMITED = [...MEDIA, "Law"] as const;
const RULES = [...ACTORS, "Law"] as const;

export const deprivation = {
  DETAINED_BY: rel(PEOPLE, ACTORS, "was detained by", "detained", {
    short: "detained by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  IMPRISONED_IN: rel(PEOPLE, ["Institution", "Place"], "was imprisoned in", "held", {
    short: "imprisoned in",
    huridocs: "Act",
  }),
  RELEASED_BY: rel(PEOPLE, ACTORS, "was released by", "released", {
    short: "released by",
    huridocs: "Act",
    decision: { about: "subject", outcome: "released" },
  }),
  EXTRADITION_SOUGHT_BY: rel(
    PEOPLE,
    ACTORS,
    "was sought for extradition by",
    "sought the extradition of",
    { short: "extradition sought by", huridocs: "Act", part: { object: "agency" } },
  ),
  RENDERED_BY: rel(PEOPLE, ACTORS, "was rendered by", "rendered", {
    short: "rendered by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  FORCED_PSYCHIATRY_BY: rel(
    PEOPLE,
    ACTORS,
    "was put under forced psychiatric care by",
    "put under forced psychiatric care",
    { short: "forced psychiatry", huridocs: "Act", part: { object: "agency" } },
  ),
  FINED_BY: rel(TARGETS, ACTORS, "was fined by", "fined", {
    short: "fined by",
    contestable: ["amount"],
    huridocs: "Act",
    prosecution: { subject: "accused", outcome: "fined" },
    part: { object: "agency" },
  }),
  BAN_SOUGHT_BY: rel(MEDIA, ACTORS, "was the object of a ban sought by", "sought a ban of", {
    short: "ban sought by",
    huridocs: "Act",
    prosecution: { subject: "accused", object: "accuser" },
    part: { object: "plaintiff" },
  }),
  BANNED_BY: rel(MEDIA, ACTORS, "was banned by", "banned", {
    short: "banned by",
    huridocs: "Act",
    prosecution: { subject: "accused", outcome: "banned" },
    part: { object: "agency" },
  }),
  CLOSED_BY: rel(MEDIA, ACTORS, "was closed by", "closed", {
    short: "closed by",
    huridocs: "Act",
    prosecution: { subject: "accused", outcome: "closed" },
    part: { object: "agency" },
  }),
  BLOCKED_BY: rel(MEDIA, ACTORS, "was blocked by", "blocked", {
    short: "blocked by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  SUPPRESSED_BY: rel(MEDIA, ACTORS, "was suppressed by", "suppressed", {
    short: "suppressed by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  RESTRICTED_BY: rel(LIMITED, RULES, "was restricted by", "restricted", {
    short: "restricted by",
    huridocs: "Act",
  }),
  PRESSURED_BY: rel(MEDIA, ACTORS, "was put under pressure by", "put pressure on", {
    short: "pressured by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  SELF_CENSORED_UNDER: rel(
    TARGETS,
    RULES,
    "practised self-censorship under",
    "gave rise to self-censorship by > have given rise to self-censorship by",
    { short: "self-censored under" },
  ),
  PUNISHED_BY: rel(MEDIA, ACTORS, "was punished by", "punished", {
    short: "punished by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  DEPORTED_BY: rel(PEOPLE, ACTORS, "was deported by", "deported", {
    short: "deported by",
    contestable: ["count"],
    huridocs: "Act",
    part: { object: "agency" },
  }),
  EXCLUDED_FROM: rel(ACTORS, BODIES, "was kept out of", "kept out", {
    short: "kept out of",
    huridocs: "Act",
  }),
  SURVEILLED_BY: rel(TARGETS, ACTORS, "was put under surveillance by", "put under surveillance", {
    short: "surveilled by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  HARASSED_BY: rel(TARGETS, ACTORS, "was harassed by", "harassed", {
    short: "harassed by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  DISCRIMINATED_BY: rel(ACTORS, ACTORS, "was discriminated against by", "discriminated against", {
    short: "discriminated by",
    huridocs: "Act",
  }),
  THREATENED_BY: rel(TARGETS, ACTORS, "was threatened by", "threatened", {
    short: "threatened by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
  COERCED_BY: rel(TARGETS, ACTORS, "was coerced by", "coerced", {
    short: "coerced by",
    huridocs: "Act",
    part: { object: "agency" },
  }),
};
