// An edge as one sentence in the reader's language; a sensitive one says only that it is.
import { sentenceIn, type Edge } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf, numberIn } from "../../data/graph-index.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";

/** The sentence. */
export function SentenceOf({ edge }: { edge: Edge }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const t = useWords("share");
  const [from, to] = [nameOf(index, edge.subject), nameOf(index, edge.object)];
  if (edge.sensitive) return t("sensitive", { from, to });
  const number = numberIn(index, edge.subject);
  return sentenceIn(language, from, edge.relation, edge.certainty, to, "forward", number);
}
