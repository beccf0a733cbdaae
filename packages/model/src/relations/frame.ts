// The legal frame and places: which law, which treaty, and where.
import { ACTORS, ANYTHING, inFamily } from "./define.ts";

const law = inFamily("legal");
const place = inFamily("place");
const NORM = ["Law"] as const;
const WHERE = ["Place", "Institution"] as const;

export const legal = {
  DEFINED_IN: law(
    ["Charge", "Institution", "Law", "Event"],
    NORM,
    "is defined in",
    "defines > define",
    {
      short: "defined in",
      state: true,
    },
  ),
  SIGNED: law(ACTORS, [...NORM, "Publication"], "signed", "was signed by", { short: "signed" }),
  PARTY_TO: law(ACTORS, NORM, "is a party to", "has as party > have as party", {
    short: "party to",
    state: true,
    contestable: ["action"],
  }),
  ADOPTED: law(ACTORS, [...NORM, "Publication"], "adopted", "was adopted by", {
    short: "adopted",
  }),
  IMPLEMENTED: law(ACTORS, [...NORM, "Publication"], "implemented", "was implemented by", {
    short: "implemented",
  }),
  COMMITTED_TO: law(ACTORS, NORM, "is committed to", "binds > bind", {
    short: "committed to",
    state: true,
  }),
  CRIMINALIZED_BY: law(
    ["Charge"],
    ["Institution", ...NORM],
    "is a crime in",
    "has as crime > have as crime",
    { short: "crime in", state: true },
  ),
  VIOLATES: law(ANYTHING, NORM, "violates > violate", "is violated by", {
    short: "violates",
    huridocs: "Act",
  }),
  EMPOWERS: law([...NORM, "Charge"], ACTORS, "empowers > empower", "is empowered by", {
    short: "empowers",
    state: true,
  }),
  REGULATED_BY: law(
    [...ACTORS, "Publication"],
    [...ACTORS, ...NORM],
    "is regulated by",
    "regulates > regulate",
    { short: "regulated by", state: true },
  ),
  LEGAL_BASIS_OF: law([...NORM, "Charge"], ANYTHING, "is the legal basis of", "is based on", {
    short: "basis of",
  }),
};

export const places = {
  OCCURRED_IN: place(
    ["Event", "Trial"],
    WHERE,
    "took place in > have taken place in",
    "was the scene of",
    {
      short: "in",
    },
  ),
  LOCATED_IN: place(
    [...ACTORS, "Place", "Publication"],
    WHERE,
    "is located in",
    "is the location of",
    { short: "in", state: true },
  ),
  ACTIVE_IN: place(ACTORS, WHERE, "is active in", "is a field of action of", {
    short: "active in",
    state: true,
  }),
  RENAMED_BY: place(["Place"], ACTORS, "was renamed by", "renamed", {
    short: "renamed by",
    huridocs: "Act",
  }),
  VISITED: place(ACTORS, WHERE, "visited", "was visited by", { short: "visited" }),
};
