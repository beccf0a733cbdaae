// Who speaks in a claim, and in what part: the graph "according to".
import {
  speakerRoles,
  type DatedClaim,
  type Entity,
  type Id,
  type Source,
  type SpeakerRole,
} from "@trialgraph/model";

/** Whose words a claim is: its speakers; else its part's author; else the source's publishers. */
export function voicesOfClaim(
  { speaker, cite }: DatedClaim,
  sources: ReadonlyMap<Id, Source>,
): readonly Id[] {
  if (speaker.length > 0) return speaker;
  const source = sources.get(cite.source);
  const part = source?.parts.find(({ id }) => id === cite.part);
  return part ? part.author : (source?.publishers ?? []);
}

/** The parts in which some voices speak, in the order of the roles; none where the data tells none. */
export function rolesOfVoices(
  voices: readonly Id[],
  entities: ReadonlyMap<Id, Entity>,
): readonly SpeakerRole[] {
  const played = new Set(voices.map((id) => entities.get(id)?.speaksAs));
  return speakerRoles.filter((role) => played.has(role));
}

/** When the text of a claim was published: its part's date, else its source's (EDTF). */
export function reportedOn({ cite }: DatedClaim, sources: ReadonlyMap<Id, Source>): string {
  const source = sources.get(cite.source);
  const part = source?.parts.find(({ id }) => id === cite.part);
  return part?.published ?? source?.published ?? "";
}
