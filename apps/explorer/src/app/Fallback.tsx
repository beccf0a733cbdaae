// What the page is before there is a graph: loading, failed, or empty.
import { Failure } from "../panels/kit/Failure.tsx";
import { Waiting } from "../panels/kit/Waiting.tsx";

/** While the graph is on its way. */
export function LoadingPage() {
  return (
    <main className="fallback" aria-busy="true">
      <h1>Trialgraph</h1>
      <Waiting what="the graph" lines={5} />
    </main>
  );
}

/** When it does not come. */
export function FailedPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <main className="fallback">
      <h1>Trialgraph</h1>
      <Failure error={error} onRetry={onRetry} />
    </main>
  );
}

/** When nothing is loaded yet: what to run. */
export function EmptyPage() {
  return (
    <main className="fallback" data-testid="empty">
      <h1>Trialgraph</h1>
      <h2>There is nothing in the graph yet</h2>
      <p>The server answers, but no data is loaded into its store. Load the dataset with</p>
      <pre>
        <code>trialgraph load</code>
      </pre>
      <p>and then load this page again.</p>
    </main>
  );
}
