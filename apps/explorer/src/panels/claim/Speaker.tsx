// Who says it: the speakers, through whom it reached us, in what sort of text, and when.
import type { DatedClaim, Id, Source, SourceGrade } from "@trialgraph/model";
import { Fragment } from "react";
import { EntityLink } from "../kit/EntityLink.tsx";
import { SourceBadge } from "../kit/SourceBadge.tsx";
import { citedPart, publishedText } from "@trialgraph/export";

/** What a grade is called beside a claim. */
export const gradeText: Readonly<Record<SourceGrade, string>> = {
  primary: "primary source",
  monitor: "monitor’s report",
  press: "press",
  aggregator: "aggregator",
};

function Names({ ids, short = false }: { ids: readonly Id[]; short?: boolean }) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ", "}
      <EntityLink id={id} short={short} />
    </Fragment>
  ));
}

/** "① Civic Solidarity Platform mission, via KIBHR · monitor's report, 2 November 2012". */
export function Speaker({ claim, source }: { claim: DatedClaim; source: Source }) {
  const part = citedPart({ claim, source });
  const own = part ? part.author : source.publishers;
  const via = own.filter((id) => !claim.speaker.includes(id));
  return (
    <p className="speaker">
      <SourceBadge id={source.id} />
      <span>
        <strong>
          {claim.speaker.length > 0 ? <Names ids={claim.speaker} /> : <Names ids={own} />}
          {claim.speaker.length === 0 && own.length === 0 && (part?.what ?? source.title)}
        </strong>
        {claim.speaker.length > 0 && via.length > 0 && (
          <>
            , via <Names ids={via} short />
          </>
        )}
        {" · "}
        {gradeText[part?.grade ?? source.grade]},{" "}
        <span className="whole">{publishedText({ claim, source })}</span>
      </span>
    </p>
  );
}
