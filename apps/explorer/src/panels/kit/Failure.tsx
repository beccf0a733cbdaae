// What is shown where an answer did not come: the problem, in the server's words where it has any, and Retry.
import { ApiError } from "../../data/api.ts";
import { useWords, type Words } from "../../language/use-words.ts";

/** Status 0 is that the server was not reached at all. */
function titleOf(error: Error, t: Words<"kit">): string {
  if (!(error instanceof ApiError)) return t("failure.other");
  return error.status === 0 ? t("failure.unreachable") : t("failure.answer");
}

const isUnreached = (error: Error): boolean => error instanceof ApiError && error.status === 0;

/** The problem's title and detail with a button that asks again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useWords("kit");
  return (
    <div className="failure" role="alert" data-testid="failure">
      <h2>{titleOf(error, t)}</h2>
      {isUnreached(error) ? <p>{t("failure.stopped")}</p> : <p lang="en">{error.message}</p>}
      <button type="button" className="button" onClick={onRetry}>
        {t("failure.retry")}
      </button>
    </div>
  );
}
