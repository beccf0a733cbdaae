// The last net: a mistake in drawing the page is told in words instead of leaving a blank page.
import { currentLanguage, wordsIn } from "../language/language.ts";
import { Component, type ReactNode } from "react";

interface Caught {
  readonly error?: Error;
}

/** Shows what failed and a way to load the page anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = {};

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const t = wordsIn(currentLanguage(), "app");
    return (
      <main className="fallback" role="alert">
        <h1>Trialgraph</h1>
        <h2>{t("broken.title")}</h2>
        <p>{t("broken.text", { why: error.message })}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t("broken.again")}
        </button>
      </main>
    );
  }
}
