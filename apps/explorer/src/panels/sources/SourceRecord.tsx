// The record of a source: who published it, when, how near it stands, where it is, its parts.
import { languages, type Language, type Source } from "@trialgraph/model";
import type { ReactNode } from "react";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords, type Words } from "../../language/use-words.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";

function Away({ href, children }: { href: string; children: ReactNode }) {
  const t = useWords("sources");
  return (
    <a href={href} rel="noreferrer" target="_blank">
      {children} <span aria-hidden="true">↗</span>
      <span className="visually-hidden"> ({t("record.newTab")})</span>
    </a>
  );
}

function Address({ source: { url, archived } }: { source: Source }) {
  const t = useWords("sources");
  if (url === undefined && archived === undefined) return t("record.noAddress");
  return (
    <>
      {url !== undefined && <Away href={url}>{url}</Away>}{" "}
      {archived !== undefined && <Away href={archived}>{t("record.archived")}</Away>}
    </>
  );
}

function Part({ source, part }: { source: Source; part: Source["parts"][number] }) {
  const language = useLanguage();
  const t = useWords("sources");
  const at = [part.at[0], part.at[0] + 1] as const;
  return (
    <li data-testid="part">
      <Link action={{ kind: "open", page: { kind: "source", id: source.id, at } }}>
        <span lang="en">{part.what}</span>
      </Link>
      {part.author.map((id) => (
        <span key={id}>
          , <EntityLink id={id} />
        </span>
      ))}
      {part.published !== undefined && `, ${dateTextIn(language, part.published)}`}
      {part.url !== undefined && (
        <>
          {" "}
          <Away href={part.url}>{t("record.original")}</Away>
        </>
      )}
    </li>
  );
}

function Term({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The names of a source's publishers, as links. */
export function Publishers({ source }: { source: Source }) {
  return source.publishers.map((id) => (
    <span key={id} className="publisher">
      <EntityLink id={id} />
    </span>
  ));
}

/** What a language is called: in our own words for ours, which browsers may not have in Kazakh. */
function languageName(tag: string, language: Language, t: Words<"sources">): string {
  const own = languages.find((each) => tag.split("-")[0] === each);
  if (own) return t(`record.languages.${own}`);
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

/** The record as a list of terms. */
export function SourceRecord({ source }: { source: Source }) {
  const language = useLanguage();
  const t = useWords("sources");
  const m = useWords("model");
  const written = {
    grade: m(`grade.${source.grade}`),
    language: languageName(source.language, language, t),
  };
  return (
    <dl className="record">
      <Term title={t("record.publishers")}>
        <Publishers source={source} />
      </Term>
      <Term title={t("record.date")}>{dateTextIn(language, source.published)}</Term>
      <Term title={t("record.sort")}>{t("record.inLanguage", written)}</Term>
      <Term title={t("record.address")}>
        <span className="address">
          <Address source={source} />
        </span>
      </Term>
      {source.note !== undefined && (
        <Term title={t("record.note")}>
          <span lang="en">{source.note}</span>
        </Term>
      )}
      {source.parts.length > 0 && (
        <Term title={t("record.parts")}>
          <ol className="parts">
            {source.parts.map((part) => (
              <Part key={part.id} source={source} part={part} />
            ))}
          </ol>
        </Term>
      )}
    </dl>
  );
}
