// How a relation is declared: ends, words in both directions, and what the shared code asks of it.
import type { EntityKind } from "../entity.ts";
import type { QualifierName } from "../qualifier.ts";

/** The families that relations are grouped by, in the order in which panels show them. */
export const families = [
  "proceedings",
  "deprivation",
  "violence",
  "monitoring",
  "roles",
  "legal",
  "place",
] as const;
export type Family = (typeof families)[number];

/** What a family is called in the interface. */
export const familyTitles: Readonly<Record<Family, string>> = {
  proceedings: "Proceedings",
  deprivation: "Detention, bans and sanctions",
  violence: "Violence",
  monitoring: "Monitoring and advocacy",
  roles: "Roles and belonging",
  legal: "Legal frame",
  place: "Place",
};

/** A verb phrase as a fact ("was charged with") and after "to" ("have been charged with"). */
export interface Phrase {
  readonly plain: string;
  readonly infinitive: string;
}

/** What the HURIDOCS Events Standard Formats call a relation of this sort. */
export type HuridocsFormat =
  | "Act"
  | "Involvement"
  | "Information"
  | "Intervention"
  | "Biographic Details"
  | "Event";

/** The steps of a prosecution that entities can stand at, from who accuses to what of. */
export const prosecutionSteps = ["accuser", "proceeding", "accused", "charge"] as const;
export type ProsecutionStep = (typeof prosecutionSteps)[number];

/**
 * How proceedings ended for the accused, where a relation tells it. `liable`: had to pay damages;
 * `decided`: no relation tells it, but a claim's qualifier `outcome` does, in words.
 */
export const outcomes = [
  "convicted",
  "acquitted",
  "sentenced",
  "upheld",
  "reduced",
  "released",
  "liable",
  "decided",
  "banned",
  "closed",
  "fined",
] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Where a relation stands in a prosecution: the steps of its two ends (an end of another kind than a
 * step takes, and one left out, is at none), and the outcome for the accused.
 */
export interface Prosecution {
  readonly subject: ProsecutionStep;
  readonly object?: ProsecutionStep;
  readonly outcome?: Outcome;
}

/** The end that a decision is about (of damages, who has to pay them), and what it was for that one. */
export interface Decision {
  readonly about: "subject" | "object";
  readonly outcome: Outcome;
}

/**
 * The parts that are played in a proceeding beside the accused's. `agency` is a body that detained,
 * punished, treated or put pressure on someone; `plaintiff` also who sought a ban or complained.
 */
export const caseParts = [
  "judge",
  "court",
  "prosecutor",
  "investigator",
  "agency",
  "plaintiff",
  "counsel",
  "monitor",
  "witness",
] as const;
export type CasePart = (typeof caseParts)[number];

/** Which end of a relation plays a part in the proceeding that the other end is, or is tried in. */
export interface PartPlayed {
  readonly subject?: CasePart;
  readonly object?: CasePart;
}

/** What may be said of a relation beyond its ends and words. All have a default. */
export interface RelationTraits {
  /** Words on the canvas, shorter than `forward`. */
  readonly short?: string;
  /** The qualifier that is part of an edge's identity. */
  readonly identity?: "trial";
  /** Qualifiers about which sources can disagree: differing values make an edge disputed. */
  readonly contestable?: readonly QualifierName[];
  /** A state, told in the source's present tense: read "as of" the source's date. */
  readonly state?: true;
  /** The subject speaks for the object: their claims share an origin. */
  readonly voice?: true;
  /** An utterance: that it was made is a fact, even where what it says is an opinion. */
  readonly utterance?: true;
  /** The words are an accusation already, and promise no more than one. */
  readonly accusation?: true;
  /** Where the relation stands in a prosecution. */
  readonly prosecution?: Prosecution;
  /** The part that an end plays in the proceeding at the other end, or against who stands there. */
  readonly part?: PartPlayed;
  /** Tells what was decided about an end, beside what `prosecution.outcome` tells of the accused. */
  readonly decision?: Decision;
  /** The FollowTheMoney schema that the relation maps to. */
  readonly ftm?: string;
  /** The format of the HURIDOCS Events Standard Formats that the relation maps to. */
  readonly huridocs?: HuridocsFormat;
}

/** A relation as declared, with its family. */
export interface Relation extends RelationTraits {
  readonly family: Family;
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  readonly forward: Phrase;
  readonly inverse: Phrase;
}

/** Kinds that act: people and bodies. */
export const ACTORS: readonly EntityKind[] = ["Person", "Group", "Organization", "Institution"];
/** Natural persons, one or several. */
export const PEOPLE: readonly EntityKind[] = ["Person", "Group"];
/** Those whom a state body or a suit may be directed against. */
export const TARGETS: readonly EntityKind[] = [...ACTORS, "Publication"];
/** Every kind. */
export const ANYTHING: readonly EntityKind[] = [
  ...ACTORS,
  "Trial",
  "Charge",
  "Event",
  "Law",
  "Place",
  "Publication",
];

const AUXILIARIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:was|were) /, "have been "],
  [/^is /, "be "],
  [/^had /, "have had "],
];

/** The phrase after "to": from the auxiliary, else the perfect of a regular past ("prosecuted"). */
function toInfinitive(plain: string): string {
  const found = AUXILIARIES.find(([start]) => start.test(plain));
  return found ? plain.replace(found[0], found[1]) : `have ${plain}`;
}

/** Words as `plain`, or `plain > infinitive` where the infinitive does not follow from a rule. */
function toPhrase(words: string): Phrase {
  const [plain = words, infinitive] = words.split(" > ");
  return { plain, infinitive: infinitive ?? toInfinitive(plain) };
}

/** Declares relations of one family: subject kinds, object kinds, words forward and inverse, traits. */
export function inFamily(family: Family) {
  return (
    subject: readonly EntityKind[],
    object: readonly EntityKind[],
    forward: string,
    inverse: string,
    traits: RelationTraits = {},
  ): Relation => ({
    family,
    subject,
    object,
    forward: toPhrase(forward),
    inverse: toPhrase(inverse),
    ...traits,
  });
}
