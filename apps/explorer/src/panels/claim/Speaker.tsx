// Who says it: the speakers, through whom it reached us, in what sort of text, and when.
import type { DatedClaim, Id, Source } from "@trialgraph/model";
import { citedPart } from "@trialgraph/export";
import { Fragment } from "react";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { SourceBadge } from "../kit/SourceBadge.tsx";

/** The names of entities as links, with commas between. */
export function Names({ ids, short = false }: { ids: readonly Id[]; short?: boolean }) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ", "}
      <EntityLink id={id} short={short} />
    </Fragment>
  ));
}

/** Props: a claim and its source. */
export interface CitedProps {
  readonly claim: DatedClaim;
  readonly source: Source;
}

/** How near the cited text stands to what it tells, and when it was published. */
export function Grade({ claim, source }: CitedProps) {
  const language = useLanguage();
  const m = useWords("model");
  const part = citedPart({ claim, source });
  return (
    <>
      <span data-testid="grade">{m(`grade.${part?.grade ?? source.grade}`)}</span>,{" "}
      <span className="whole">{dateTextIn(language, part?.published ?? source.published)}</span>
    </>
  );
}

function Voices({ claim, source }: CitedProps) {
  const t = useWords("claim");
  const part = citedPart({ claim, source });
  const own = part ? part.author : source.publishers;
  const via = own.filter((id) => !claim.speaker.includes(id));
  const nameless = claim.speaker.length === 0 && own.length === 0;
  return (
    <>
      <strong>
        <Names ids={claim.speaker.length > 0 ? claim.speaker : own} />
        {nameless && <span lang="en">{part?.what ?? source.title}</span>}
      </strong>
      {claim.speaker.length > 0 && via.length > 0 && (
        <>
          , {t("via")} <Names ids={via} short />
        </>
      )}
    </>
  );
}

/** What a claim is called among those of its edge. */
function Letter({ letter }: { letter: string }) {
  const t = useWords("claim");
  return (
    <span className="letter">
      <span className="visually-hidden">{t("letter", { letter })}</span>
      <span aria-hidden="true">{letter}</span>
    </span>
  );
}

/** Props: what the claim is called among those of its edge; where it is `covered`, nobody is named. */
interface SpeakerProps extends CitedProps {
  readonly letter?: string | undefined;
  readonly covered?: boolean;
}

/** "① Civic Solidarity Platform mission, via KIBHR · monitoring organization, 2 November 2012". */
export function Speaker({ claim, source, letter, covered = false }: SpeakerProps) {
  return (
    <p className="speaker">
      {letter !== undefined && <Letter letter={letter} />}
      <SourceBadge id={source.id} />
      <span>
        {!covered && (
          <>
            <Voices claim={claim} source={source} />
            {" · "}
          </>
        )}
        <Grade claim={claim} source={source} />
      </span>
    </p>
  );
}
