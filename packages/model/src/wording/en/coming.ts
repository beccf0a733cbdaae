// English verbs of what is still to come: "took part in" as "take part in", whatever the relation.
import type { Phrase } from "../../relations/index.ts";

const AUXILIARIES: Readonly<Record<string, string>> = {
  was: "be",
  is: "be",
  had: "have",
  has: "have",
};

/** Verbs whose participle is the bare form with -ed or -d. */
const REGULAR = (
  "adopt appeal attack block call close coerce concern contradict contribute cooperate criticize " +
  "deport detain discriminate establish fine harass ill-treat implement investigate kill monitor " +
  "order practise praise preside prosecute publish punish receive reduce refuse release rename " +
  "render report represent restrict sentence sign sue support suppress threaten use visit"
).split(" ");

/** The bare forms of the others, by participle. */
const IRREGULAR: readonly (readonly [participle: string, bare: string])[] = [
  ["arisen", "arise"],
  ["banned", "ban"],
  ["brought", "bring"],
  ["come", "come"],
  ["cost", "cost"],
  ["drawn", "draw"],
  ["given", "give"],
  ["heard", "hear"],
  ["held", "hold"],
  ["kept", "keep"],
  ["led", "lead"],
  ["made", "make"],
  ["put", "put"],
  ["seen", "see"],
  ["sought", "seek"],
  ["spoken", "speak"],
  ["taken", "take"],
  ["testified", "testify"],
  ["upheld", "uphold"],
  ["written", "write"],
];

const bareForms: ReadonlyMap<string, string> = new Map([
  ...REGULAR.map((bare) => [`${bare}${bare.endsWith("e") ? "d" : "ed"}`, bare] as const),
  ...IRREGULAR,
]);

/**
 * A phrase as something still to come, in the bare form: "was banned by" as "be banned by",
 * "prosecuted" as "prosecute", "is a member of" as "be a member of". What is to come of an accusation
 * is the accusation, so its own words are used and not those of guilt.
 */
export function comingOf({ plain, infinitive }: Phrase): string {
  const [first = "", ...rest] = plain.split(" ");
  const auxiliary = AUXILIARIES[first];
  if (auxiliary) return [auxiliary, ...rest].join(" ");
  const [, participle = "", after = ""] = /^have (\S+)(.*)$/.exec(infinitive) ?? [];
  const bare = bareForms.get(participle);
  return bare === undefined ? infinitive : bare + after;
}
