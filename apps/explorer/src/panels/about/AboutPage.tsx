// About: what this is, how it is to be read, and which translations no speaker has checked.
import { languages } from "@trialgraph/model";
import type { ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { dateTextIn } from "../../language/dates.ts";
import { checkedBySpeaker, languageNames } from "../../language/names.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { Link } from "../kit/Link.tsx";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Points({ of }: { of: "read" | "careful" }) {
  const t = useWords("about");
  const points = ["one", "two", "three", "four"] as const;
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{t(`${of}.${point}`)}</li>
      ))}
    </ul>
  );
}

/** Which languages there are, and whether a speaker has checked them. */
function Translations() {
  const t = useWords("about");
  return (
    <ul>
      {languages.map((language) => (
        <li key={language} data-testid={`translation-${language}`}>
          <span lang={language}>{languageNames[language]}</span>:{" "}
          {t(checkedBySpeaker[language] ? "languages.checked" : "languages.unchecked")}
        </li>
      ))}
    </ul>
  );
}

function Version() {
  const { view } = useExplorer().index;
  const t = useWords("about");
  const language = useLanguage();
  return (
    <p>
      {t("data.version", {
        version: view.version.slice(0, 12),
        date: dateTextIn(language, view.loadedAt.slice(0, 10)),
      })}
    </p>
  );
}

/** The about page. */
export function AboutPage() {
  const t = useWords("about");
  const language = useLanguage();
  return (
    <div className="about" data-testid="about">
      <h2>{t("title")}</h2>
      {!checkedBySpeaker[language] && (
        <p className="unchecked" data-testid="unchecked">
          {t("languages.thisOne")}
        </p>
      )}
      <p>{t("what")}</p>
      <Part title={t("read.title")}>
        <Points of="read" />
      </Part>
      <Part title={t("careful.title")}>
        <Points of="careful" />
      </Part>
      <Part title={t("data.title")}>
        <p>
          {t("data.text")}{" "}
          <Link action={{ kind: "open", page: { kind: "sources" } }}>{t("data.sources")}</Link>
        </p>
        <Version />
      </Part>
      <Part title={t("languages.title")}>
        <p>{t("languages.text")}</p>
        <Translations />
      </Part>
    </div>
  );
}
