// Posts, memberships, ties and parts played.
import { ACTORS, ANYTHING, inFamily, PEOPLE } from "./define.ts";

const rel = inFamily("roles");
const BODIES = ["Organization", "Institution", "Group", "Publication"] as const;

export const roles = {
  HOLDS_POST: rel(
    PEOPLE,
    BODIES,
    "holds a post in > hold a post in",
    "has as office holder > have as office holder",
    {
      short: "post",
      state: true,
      voice: true,
      ftm: "Directorship",
      huridocs: "Biographic Details",
    },
  ),
  MEMBER_OF: rel(ACTORS, [...BODIES, "Law"], "is a member of", "has as member > have as member", {
    short: "member of",
    state: true,
    ftm: "Membership",
    huridocs: "Biographic Details",
  }),
  LEADS: rel(PEOPLE, BODIES, "leads > lead", "is led by", {
    short: "leads",
    state: true,
    voice: true,
    ftm: "Directorship",
    huridocs: "Biographic Details",
  }),
  WORKS_FOR: rel(ACTORS, BODIES, "works for > work for", "has on its staff > have on its staff", {
    short: "works for",
    state: true,
    voice: true,
    ftm: "Employment",
    huridocs: "Biographic Details",
  }),
  AFFILIATED_WITH: rel(
    [...ACTORS, "Publication"],
    [...BODIES, "Person"],
    "is affiliated with",
    "has as affiliate > have as affiliate",
    { short: "affiliated with", state: true, ftm: "UnknownLink", huridocs: "Biographic Details" },
  ),
  RELATED_TO: rel(PEOPLE, PEOPLE, "is related to", "is related to", {
    short: "related to",
    state: true,
    ftm: "Family",
    huridocs: "Biographic Details",
  }),
  PART_OF: rel(ANYTHING, ANYTHING, "is part of", "includes > include", {
    short: "part of",
    state: true,
    voice: true,
    huridocs: "Event",
  }),
  PARTICIPATED_IN: rel(
    ACTORS,
    ["Event", "Trial"],
    "took part in > have taken part in",
    "had as participant",
    { short: "took part in", ftm: "EventParticipation", huridocs: "Involvement" },
  ),
  CONTRIBUTED_TO: rel(
    [...ACTORS, "Publication"],
    ["Event", "Law", "Publication"],
    "contributed to",
    "came about with the help of > have come about with the help of",
    { short: "contributed to", huridocs: "Involvement" },
  ),
  OWNED_BY: rel(
    ["Organization", "Institution", "Group", "Publication"],
    ACTORS,
    "is owned or controlled by",
    "owns or controls > own or control",
    { short: "owned by", state: true, ftm: "Ownership" },
  ),
  FUNDED_BY: rel(
    [...ACTORS, "Publication", "Event"],
    ACTORS,
    "receives money from > receive money from",
    "gives money to > give money to",
    { short: "funded by", state: true },
  ),
  ESTABLISHED: rel(ACTORS, [...BODIES, "Event"], "established", "was established by", {
    short: "established",
    huridocs: "Event",
  }),
};
