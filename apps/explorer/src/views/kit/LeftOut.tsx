// Says that sensitive claims are left out of a view: their place in it would tell what they say.
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";

/** The remark, wherever the data has such claims: a count of those here would tell what filters leave. */
export function LeftOut() {
  const { index } = useExplorer();
  const t = useWords("kit");
  const hasAny = [...index.claims.values()].some(({ sensitive }) => sensitive);
  return (
    hasAny && (
      <p className="view-note" data-testid="left-out">
        {t("leftOut")}
      </p>
    )
  );
}
