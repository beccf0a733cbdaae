// The small print of a claim: how it is said, when, and what it adds (trial, sentence, number…).
import { relations, type DatedClaim } from "@trialgraph/model";
import { citedPart } from "@trialgraph/export";
import { dateTextIn } from "../../language/dates.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import type { CitedProps } from "./Speaker.tsx";
import { useTongue } from "./use-tongue.ts";
import { howSaid, shownQualifiers, type ShownQualifier } from "./words.ts";

function When({ claim, source }: CitedProps) {
  const { language, claim: t } = useTongue();
  if (claim.date !== undefined) return <span>{dateTextIn(language, claim.date)}</span>;
  if (relations[claim.relation].state !== true) return null;
  const published = citedPart({ claim, source })?.published ?? source.published;
  return <span>{t("asOf", { date: dateTextIn(language, published) })}</span>;
}

/** The value of a qualifier: an entity as a link, our words as they are, the data's in English. */
export function QualifierValue({ shown }: { shown: ShownQualifier }) {
  if (shown.kind === "entity") return <EntityLink id={shown.id} />;
  return shown.kind === "data" ? <span lang="en">{shown.text}</span> : shown.text;
}

function QualifierList({ claim }: { claim: DatedClaim }) {
  const tongue = useTongue();
  const qualifiers = shownQualifiers(claim, tongue);
  if (qualifiers.length === 0) return null;
  return (
    <dl className="qualifiers">
      {qualifiers.map((shown) => (
        <div key={shown.name}>
          <dt>{tongue.model(`qualifier.${shown.name}`)}</dt>
          <dd>
            <QualifierValue shown={shown} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Modality and date in a line, an inferred date with its reason, and the qualifiers as a list. */
export function ClaimFacts({ claim, source }: CitedProps) {
  const tongue = useTongue();
  const { language, claim: t } = tongue;
  return (
    <>
      <p className="facts">
        <span>{howSaid(claim, tongue)}</span>
        <When claim={claim} source={source} />
      </p>
      {claim.dateInferred && (
        <p className="inferred">
          {t("inferred")} <em>{dateTextIn(language, claim.dateInferred.date)}</em> –{" "}
          <span lang="en">{claim.dateInferred.reason}</span>
        </p>
      )}
      {claim.articleStated === false && <p className="inferred">{t("articleNotStated")}</p>}
      <QualifierList claim={claim} />
    </>
  );
}
