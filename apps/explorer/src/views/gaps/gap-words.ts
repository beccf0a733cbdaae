// A gap in words: why it is one, in a line that says no more than that the documents do not say it. Pure.
import type { Id, Language } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import { dateTextIn } from "../../language/dates.ts";
import type { Words } from "../../language/use-words.ts";
import { claimSentence, edgeSentence } from "../../panels/kit/sentences.ts";
import type { Gap, Why } from "./gap.ts";

/** What gaps are told in. */
export interface Tongue {
  readonly language: Language;
  readonly t: Words<"gaps">;
  readonly model: Words<"model">;
}

/** The entities that the reason names; their names follow the sentence. */
export const namedBy = (why: Why): readonly Id[] => ("ids" in why ? why.ids : []);

/** Why it is a gap. Where it names entities it ends with a colon, for their names to follow. */
export function whyText({ language, t, model }: Tongue, why: Why): string {
  const told = (date: string) => dateTextIn(language, date);
  switch (why.code) {
    case "conflict":
      return t("why.conflict", { question: why.question });
    case "differ":
      return t("why.differ", {
        list: why.about.map((name) => model(`qualifier.${name}`)).join(", "),
      });
    case "unsure":
      return t("why.unsure", { how: model(`certainty.${why.certainty}`) });
    case "oneOrigin":
      return t("why.oneOrigin", { count: why.documents });
    case "noDate":
    case "state":
      return t(`why.${why.code}`, { published: told(why.published) });
    case "inferred":
      return t("why.inferred", { date: told(why.date), published: told(why.published) });
    default:
      return t(`why.${why.code}`);
  }
}

/** What a gap is about, in words: a name, or a sentence as sure as its claims are. */
export function subjectText(index: GraphIndex, language: Language, { subject }: Gap): string {
  switch (subject.kind) {
    case "entity":
      return nameOf(index, subject.id);
    case "edge":
      return edgeSentence(index, language, subject.edge);
    case "claim":
      return claimSentence(index, language, subject.claim);
  }
}

/** The whole reason with the names in it, for texts that have no links. */
export function wholeWhy(index: GraphIndex, tongue: Tongue, why: Why): string {
  const names = namedBy(why).map((id) => nameOf(index, id));
  const line = why.code === "line" ? [edgeSentence(index, tongue.language, why.edge)] : [];
  return [whyText(tongue, why), [...names, ...line].join("; ")].filter(Boolean).join(" ");
}
