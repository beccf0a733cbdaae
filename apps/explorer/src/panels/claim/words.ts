// Words for what a claim and an edge carry beside their verb: modality, standing, speakers, qualifiers.
import {
  dateText,
  Qualifiers,
  qualifierTypes,
  type Amount,
  type DatedClaim,
  type Edge,
  type Modality,
  type QualifierName,
} from "@trialgraph/model";
import { lineStyleOf, lineStyles, type LineStyle } from "../../graph/looks/line-style.ts";

/** A modality as a reader is told it. */
export const modalityText: Readonly<Record<Modality, string>> = {
  alleged: "alleged",
  reported: "reported",
  official: "official statement",
  finding: "finding",
  denied: "denied",
  admitted: "admitted",
  opinion: "opinion",
  speculated: "conjecture",
  planned: "planned",
  feared: "feared",
};

/** The modality of a claim, with what a negative polarity makes of it. */
export function howSaid({ modality, polarity }: DatedClaim): string {
  const words = modalityText[modality];
  return polarity === "negative" ? `${words}: not so` : words;
}

/** What a line style is called, as the filter rows call it. */
export const lineStyleText = (style: LineStyle): string =>
  lineStyles.find((each) => each.style === style)?.label ?? style;

/** The tags of an edge: its standing among sources, and whether it is only alleged beside that. */
export function tagsOf(edge: Edge): readonly LineStyle[] {
  const style = lineStyleOf(edge);
  if (style !== "alleged") return [style];
  return edge.standing === "supported" ? ["alleged", "supported"] : ["alleged", "single"];
}

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** An amount in words: 37, "at least 15", "at most 3", "13 to 15". */
export function amountText(amount: Amount): string {
  if (typeof amount === "number") return amount.toLocaleString("en");
  const { min, max } = amount;
  const [from, to] = [min?.toLocaleString("en"), max?.toLocaleString("en")];
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  return from === undefined ? `at most ${to ?? ""}` : `at least ${from}`;
}

/** What a qualifier is called. */
export const qualifierLabels: Readonly<Record<QualifierName, string>> = {
  trial: "Trial",
  charge: "Charge",
  event: "Event",
  law: "Law",
  place: "Place",
  publication: "Publication",
  onBehalfOf: "On behalf of",
  concerning: "Concerning",
  count: "How many",
  amount: "Amount",
  term: "Years",
  scheduledFor: "Scheduled for",
  currency: "Currency",
  sentence: "Sentence",
  outcome: "Outcome",
  plea: "Plea",
  role: "Role",
  post: "Post",
  demand: "Demand",
  request: "Request",
  action: "Action",
  form: "Form",
  means: "Means",
  grounds: "Grounds",
  reason: "Reason",
  purpose: "Purpose",
  topic: "Topic",
  subset: "Who of them",
  context: "Context",
  duration: "How long",
  condition: "Condition",
  provision: "Provision",
  agent: "By whom",
  status: "Status",
  note: "Note",
};

const qualifierNames: readonly QualifierName[] = Qualifiers.keyof().options;

/** A qualifier as shown: its label, and a text or the id of an entity. */
export type ShownQualifier = { readonly name: QualifierName; readonly label: string } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "entity"; readonly id: string }
);

function shown(claim: DatedClaim, name: QualifierName): ShownQualifier[] {
  const value = claim.qualifiers[name];
  const label = qualifierLabels[name];
  if (value === undefined || name === "currency") return [];
  if (typeof value !== "string") {
    const unit = name === "amount" ? ` ${claim.qualifiers.currency ?? ""}` : "";
    return [{ kind: "text", name, label, text: (amountText(value) + unit).trim() }];
  }
  const { type } = qualifierTypes[name];
  if (type === "entity") return [{ kind: "entity", name, label, id: value }];
  return [{ kind: "text", name, label, text: type === "date" ? dateText(value) : value }];
}

/** A claim's qualifiers in plain words, in the order in which they are declared. */
export function shownQualifiers(claim: DatedClaim): readonly ShownQualifier[] {
  return qualifierNames.flatMap((name) => shown(claim, name));
}
