// The number of a source in a circle, as in a footnote; a link to the source.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { Link } from "./Link.tsx";

/** The badge; "Source 2: its title" to those who do not see the circle. */
export function SourceBadge({ id }: { id: Id }) {
  const { index } = useExplorer();
  const t = useWords("kit");
  const source = index.sources.get(id);
  if (!source) return null;
  return (
    <Link
      action={{ kind: "open", page: { kind: "source", id } }}
      className="badge"
      label={t("source", { number: source.number, title: source.title })}
    >
      {source.number}
    </Link>
  );
}
