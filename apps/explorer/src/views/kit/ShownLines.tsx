// Says how much of the graph a view is about, and leads back to all of it.
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import { everythingShown } from "../../state/everything.ts";

/** "It covers all 1,057 lines", or what the filters and the desk leave of them. */
export function ShownLines() {
  const { index, visible } = useExplorer();
  const t = useWords("table");
  const [shown, all] = [visible.edges.size, index.view.edges.length];
  const isAll = shown === all && visible.entities.size === index.view.entities.length;
  return (
    <p className="shown" data-testid="shown-lines">
      {isAll ? t("shown.all", { count: all }) : t("shown.part", { shown, count: all })}{" "}
      {!isAll && <Link action={everythingShown}>{t("shown.clear")}</Link>}
    </p>
  );
}
