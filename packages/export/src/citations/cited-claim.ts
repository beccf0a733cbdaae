// What is cited: a source or a claim in it, and what is known of the text it stands in.
import type { Citation, DatedClaim, EntityKind, Id, Source, SourcePart } from "@trialgraph/model";
import { citedPart } from "../citation-text.ts";

/**
 * A source, or a claim of it where `claim` is given; of the claim its id, words and place are needed,
 * and its speakers are named where they come with it. `kindOf` tells people, whose names are inverted,
 * from bodies, whose names stand as they are; `address` is a link to the claim in the explorer.
 */
export interface CitedClaim {
  readonly source: Source;
  readonly claim?:
    | (Pick<DatedClaim, "id"> &
        Partial<Omit<DatedClaim, "id" | "cite">> & {
          readonly cite: Pick<Citation, "part" | "start" | "end" | "quote">;
        })
    | undefined;
  readonly nameOf: (id: Id) => string;
  readonly kindOf?: ((id: Id) => EntityKind | undefined) | undefined;
  readonly address?: string | undefined;
}

/** The part that the cited claim stands in; `undefined` where the source as a whole is cited. */
export const partCited = ({ claim, source }: CitedClaim): SourcePart | undefined =>
  claim && citedPart({ claim, source });

/** Where the cited text was read: a part was read in its source, whatever its own address. */
export const addressCited = (cited: CitedClaim): string | undefined =>
  cited.source.url ?? cited.source.archived ?? partCited(cited)?.url;

/** When the cited text was published, in EDTF: a part without a date of its own has its source's. */
export const publishedCited = (cited: CitedClaim): string =>
  partCited(cited)?.published ?? cited.source.published;
