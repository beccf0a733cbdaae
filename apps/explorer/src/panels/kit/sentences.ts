// Edges and claims as sentences in the reader's language, names as the documents spell them.
import {
  certaintyOf,
  sentenceIn,
  type DatedClaim,
  type Direction,
  type Edge,
  type Id,
  type Language,
} from "@trialgraph/model";
import { numberIn, shortNameOf, type GraphIndex } from "../../data/graph-index.ts";

/** Which way an edge is read from an entity. */
export const directionFrom = (edge: Edge, id: Id): Direction =>
  edge.subject === id ? "forward" : "inverse";

type Told = Pick<Edge, "subject" | "relation" | "object" | "certainty">;

/** An edge as a sentence with short names, worded as surely as all its claims together allow. */
export function edgeSentence(index: GraphIndex, language: Language, edge: Told): string {
  const { subject, relation, object, certainty } = edge;
  const [from, to] = [shortNameOf(index, subject), shortNameOf(index, object)];
  const number = numberIn(index, subject);
  return sentenceIn(language, from, relation, certainty, to, "forward", number);
}

/** A claim as a sentence with short names, worded by its own modality. */
export const claimSentence = (index: GraphIndex, language: Language, claim: DatedClaim): string =>
  edgeSentence(index, language, { ...claim, certainty: certaintyOf([claim]) });
