// Observing, reporting, asking, criticizing: what is said and done about the cases.
import { ACTORS, ANYTHING, inFamily, TARGETS } from "./define.ts";

const rel = inFamily("monitoring");
const OBSERVED = [...TARGETS, "Trial", "Event", "Place"] as const;
const VOICES = TARGETS;

export const monitoring = {
  MONITORED_BY: rel(OBSERVED, ACTORS, "was monitored by", "monitored", {
    short: "monitored by",
    contestable: ["outcome"],
    huridocs: "Intervention",
    part: { object: "monitor" },
  }),
  REPORTED_ON: rel(VOICES, ANYTHING, "reported on", "was reported on by", {
    utterance: true,
    short: "reported on",
    huridocs: "Information",
  }),
  CALLED_ON: rel(VOICES, ACTORS, "called on", "was asked to act by", {
    utterance: true,
    short: "called on",
    huridocs: "Intervention",
  }),
  CRITICIZED: rel(VOICES, ANYTHING, "criticized", "was criticized by", {
    utterance: true,
    short: "criticized",
    huridocs: "Intervention",
  }),
  PRAISED: rel(VOICES, ANYTHING, "praised", "was praised by", {
    utterance: true,
    short: "praised",
    huridocs: "Intervention",
  }),
  CONTRADICTED: rel(VOICES, ANYTHING, "contradicted", "was contradicted by", {
    utterance: true,
    short: "contradicted",
    huridocs: "Information",
  }),
  SUPPORTED: rel(VOICES, ANYTHING, "supported", "was supported by", {
    utterance: true,
    short: "supported",
    huridocs: "Intervention",
  }),
  WROTE_TO: rel(ACTORS, ACTORS, "wrote to > have written to", "received a letter from", {
    utterance: true,
    short: "wrote to",
    huridocs: "Intervention",
  }),
  PUBLISHED: rel(TARGETS, ["Publication"], "published", "was published by", {
    utterance: true,
    short: "published",
    ftm: "Documentation",
    huridocs: "Information",
  }),
  AUTHORED: rel(ACTORS, ["Publication", "Law"], "drew up > have drawn up", "was drawn up by", {
    utterance: true,
    short: "drew up",
    ftm: "Documentation",
    huridocs: "Information",
  }),
  CONCERNS: rel(["Publication", "Event"], ANYTHING, "is about", "is the subject of", {
    short: "about",
    huridocs: "Information",
  }),
  SPOKE_TO: rel(ACTORS, VOICES, "spoke to > have spoken to", "was addressed by", {
    utterance: true,
    short: "spoke to",
    huridocs: "Information",
  }),
  DISTRIBUTED_TO: rel(
    ACTORS,
    ACTORS,
    "gave out material to > have given out material to",
    "was given material by",
    { short: "gave material to", huridocs: "Information" },
  ),
  COOPERATED_WITH: rel(ACTORS, ACTORS, "cooperated with", "cooperated with", {
    short: "cooperated with",
    huridocs: "Intervention",
  }),
};
