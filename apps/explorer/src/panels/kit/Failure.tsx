// What is shown where an answer did not come: the problem in the server's words, and Retry.
import { ApiError } from "../../data/api.ts";

/** The problem's title and detail with a button that asks again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const title = error instanceof ApiError ? error.title : "Something went wrong";
  return (
    <div className="failure" role="alert" data-testid="failure">
      <h2>{title}</h2>
      <p>{error.message}</p>
      <button type="button" className="button" onClick={onRetry}>
        Retry
      </button>
    </div>
  );
}
