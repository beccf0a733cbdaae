// The record of a source: who published it, when, how near it stands, where it is, its parts.
import { dateText, type Source } from "@trialgraph/model";
import { gradeText } from "../claim/Speaker.tsx";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Link } from "../kit/Link.tsx";

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

function Address({ source }: { source: Source }) {
  if (source.url === undefined && source.archived === undefined) return "address not known";
  return (
    <>
      {source.url !== undefined && (
        <a href={source.url} rel="noreferrer" target="_blank">
          {source.url} ↗
        </a>
      )}{" "}
      {source.archived !== undefined && (
        <a href={source.archived} rel="noreferrer" target="_blank">
          archived copy ↗
        </a>
      )}
    </>
  );
}

function Parts({ source }: { source: Source }) {
  return (
    <ol className="parts">
      {source.parts.map((part) => (
        <li key={part.id} data-testid="part">
          <Link
            action={{
              kind: "open",
              page: { kind: "source", id: source.id, at: [part.at[0], part.at[0] + 1] },
            }}
          >
            {part.what}
          </Link>
          {part.author.map((id) => (
            <span key={id}>
              , <EntityLink id={id} />
            </span>
          ))}
          {part.published !== undefined && `, ${dateText(part.published)}`}
          {part.url !== undefined && (
            <>
              {" "}
              <a href={part.url} rel="noreferrer" target="_blank">
                original ↗
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The record as a list of terms. */
export function SourceRecord({ source }: { source: Source }) {
  return (
    <dl className="record">
      <div>
        <dt>Published by</dt>
        <dd>
          {source.publishers.map((id) => (
            <span key={id} className="publisher">
              <EntityLink id={id} />
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>Date</dt>
        <dd>{dateText(source.published)}</dd>
      </div>
      <div>
        <dt>Sort</dt>
        <dd>
          {gradeText[source.grade]}, in {languages.of(source.language)}
        </dd>
      </div>
      <div>
        <dt>Address</dt>
        <dd className="address">
          <Address source={source} />
        </dd>
      </div>
      {source.note !== undefined && (
        <div>
          <dt>Note</dt>
          <dd>{source.note}</dd>
        </div>
      )}
      {source.parts.length > 0 && (
        <div>
          <dt>Made of</dt>
          <dd>
            <Parts source={source} />
          </dd>
        </div>
      )}
    </dl>
  );
}
