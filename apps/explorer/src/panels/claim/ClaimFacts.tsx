// The small print of a claim: how it is said, when, and what it adds (trial, sentence, number…).
import { dateText, relations, type DatedClaim, type Source } from "@trialgraph/model";
import { EntityLink } from "../kit/EntityLink.tsx";
import { publishedText } from "@trialgraph/export";
import { howSaid, shownQualifiers } from "./words.ts";

function When({ claim, source }: { claim: DatedClaim; source: Source }) {
  if (claim.date !== undefined) return <span>{dateText(claim.date)}</span>;
  const isState = relations[claim.relation].state === true;
  return isState ? <span>as of {publishedText({ claim, source })}</span> : null;
}

/** Modality and date in a line, an inferred date with its reason, and the qualifiers as a list. */
export function ClaimFacts({ claim, source }: { claim: DatedClaim; source: Source }) {
  const qualifiers = shownQualifiers(claim);
  return (
    <>
      <p className="facts">
        <span>{howSaid(claim)}</span>
        <When claim={claim} source={source} />
      </p>
      {claim.dateInferred && (
        <p className="inferred">
          Date inferred: <em>{dateText(claim.dateInferred.date)}</em> – {claim.dateInferred.reason}
        </p>
      )}
      {claim.articleStated === false && (
        <p className="inferred">This text names the offence, not its article.</p>
      )}
      {qualifiers.length > 0 && (
        <dl className="qualifiers">
          {qualifiers.map((qualifier) => (
            <div key={qualifier.name}>
              <dt>{qualifier.label}</dt>
              <dd>
                {qualifier.kind === "entity" ? <EntityLink id={qualifier.id} /> : qualifier.text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
