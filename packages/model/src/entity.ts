// The things of the graph: ten kinds of entity, each with a name, aliases and a cited description.
import { z } from "zod";
import { EntityCitation } from "./citation.ts";
import { Id } from "./id.ts";

/**
 * The kinds of entity, also their Neo4j labels. `Group` only where a text speaks of a group;
 * `Institution` is a state or inter-governmental body, a State among them.
 * Source: FollowTheMoney's schemata and HURIDOCS Events Standard Formats, narrowed to trials.
 */
export const EntityKind = z.enum([
  "Person",
  "Group",
  "Organization",
  "Institution",
  "Trial",
  "Charge",
  "Event",
  "Law",
  "Place",
  "Publication",
]);
export type EntityKind = z.infer<typeof EntityKind>;

/** All kinds, in the order in which legends and lists show them. */
export const entityKinds: readonly EntityKind[] = EntityKind.options;

/** How a kind is spoken of, and the FollowTheMoney schema that is nearest to it. `plural`: of one node as of several. */
export interface KindInfo {
  readonly one: string;
  readonly many: string;
  readonly plural?: true;
  readonly ftm: string;
}

/** Singular, plural and FollowTheMoney schema of each kind. */
export const kindInfo: Readonly<Record<EntityKind, KindInfo>> = {
  Person: { one: "Person", many: "People", ftm: "Person" },
  Group: { one: "Group", many: "Groups", plural: true, ftm: "LegalEntity" },
  Organization: { one: "Organization", many: "Organizations", ftm: "Organization" },
  Institution: { one: "Institution", many: "Institutions", ftm: "PublicBody" },
  Trial: { one: "Trial", many: "Trials", ftm: "CourtCase" },
  Charge: { one: "Charge", many: "Charges", ftm: "Thing" },
  Event: { one: "Event", many: "Events", ftm: "Event" },
  Law: { one: "Law", many: "Laws", ftm: "Document" },
  Place: { one: "Place", many: "Places", ftm: "Address" },
  Publication: { one: "Publication", many: "Publications", ftm: "Thing" },
};

/**
 * In what part an entity speaks in a source: the court, the prosecution (and those who investigate),
 * the government (its other bodies and officials), monitors, inter-governmental bodies, the defence
 * (the accused, their counsel and their movements), witnesses and victims, the media, experts.
 */
export const SpeakerRole = z.enum([
  "court",
  "prosecution",
  "government",
  "monitor",
  "intergovernmental",
  "defence",
  "witness",
  "media",
  "expert",
]);
export type SpeakerRole = z.infer<typeof SpeakerRole>;

/** All roles, in the order in which filters show them. */
export const speakerRoles: readonly SpeakerRole[] = SpeakerRole.options;

/**
 * One thing that claims speak of. `name` is the preferred form, `short` a form for the canvas,
 * `plural` where the name is one of several ("authorities"), `named: false` where the texts speak of
 * it and do not name it ("Judge in the trial of 2009 (not named)"),
 * `aliases` the other forms that texts use; `description` is one line in our own words and
 * `speaksAs` is the part in which it speaks in the sources, where it does;
 * `cite` says where it is from. Never a minor, never an unnamed private person.
 */
export const Entity = z.strictObject({
  id: Id,
  kind: EntityKind,
  name: z.string().trim().min(1).max(200),
  short: z.string().trim().min(1).max(60).optional(),
  plural: z.literal(true).optional(),
  named: z.literal(false).optional(),
  aliases: z.array(z.string().trim().min(1).max(200)).default([]),
  description: z.string().trim().min(1).max(400),
  speaksAs: SpeakerRole.optional(),
  cite: EntityCitation,
});
export type Entity = z.infer<typeof Entity>;
