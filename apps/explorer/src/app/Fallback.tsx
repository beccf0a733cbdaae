// What the page is before there is a graph: loading, failed, or empty.
import { useWords } from "../language/use-words.ts";
import { Failure } from "../panels/kit/Failure.tsx";
import { Waiting } from "../panels/kit/Waiting.tsx";

/** While the graph is on its way. */
export function LoadingPage() {
  const t = useWords("app");
  return (
    <main className="fallback" aria-busy="true">
      <h1>Trialgraph</h1>
      <Waiting what={t("loading")} lines={5} />
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
  const t = useWords("app");
  return (
    <main className="fallback" data-testid="empty">
      <h1>Trialgraph</h1>
      <h2>{t("empty.title")}</h2>
      <p>{t("empty.before")}</p>
      <pre>
        <code>trialgraph load</code>
      </pre>
      <p>{t("empty.after")}</p>
    </main>
  );
}
