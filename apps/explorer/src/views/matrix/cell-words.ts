// What stands in a cell in words: never more sure than what the documents say.
import {
  certaintyOf,
  relations,
  shortIn,
  verbIn,
  type Edge,
  type Language,
  type QualifierName,
} from "@trialgraph/model";
import { shortNameOf, type GraphIndex } from "../../data/graph-index.ts";
import type { Words } from "../../language/use-words.ts";
import { howSaid, shownQualifier, type Tongue } from "../../panels/claim/words.ts";
import type { Sentence } from "./data/sentences.ts";
import { hasTerms } from "./data/told.ts";

/** A piece of text; `isData` where it is as the data has it, in English. */
export interface Piece {
  readonly text: string;
  readonly isData: boolean;
}

/** "charged", or, where that is not stated, all that may be said: "is alleged to have been charged with". */
export function toldText(language: Language, { relation, certainty }: Edge): string {
  const said = verbIn(language, relation, certainty);
  return said === verbIn(language, relation, "stated") ? shortIn(language, relation) : said;
}

/** The few words of an edge with whom it leads to: "banned by Medeu district court". */
function sanctionText(
  index: GraphIndex,
  language: Language,
  edge: Edge,
  t: Words<"matrix">,
): string {
  const what = toldText(language, edge);
  if (relations[edge.relation].prosecution?.object === "proceeding") return what;
  return t("by", { what, name: shortNameOf(index, edge.object) });
}

const pieceOf = (sentence: Sentence, name: QualifierName, tongue: Tongue): readonly Piece[] => {
  const shown = shownQualifier(sentence.claim, name, tongue);
  if (!shown || shown.kind === "entity") return [];
  if (shown.kind === "data") return [{ text: shown.text, isData: true }];
  const label = name === "term" ? `${tongue.model("qualifier.term")}: ` : "";
  return [{ text: label + shown.text, isData: false }];
};

/** The terms of a sentence: in the words of the data where it has some, else years or an amount. */
function termsOf(sentence: Sentence, tongue: Tongue): readonly Piece[] {
  const { sentence: own, form } = sentence.claim.qualifiers;
  const names: readonly QualifierName[] =
    own === undefined ? ["term", "amount", "form", "duration"] : ["sentence"];
  const wanted =
    form !== undefined && own === undefined ? names.filter((n) => n !== "term") : names;
  return wanted.flatMap((name) => pieceOf(sentence, name, tongue));
}

/** What a sentence stands in: the index, and the words of the view. */
interface Ground extends Tongue {
  readonly index: GraphIndex;
  readonly matrix: Words<"matrix">;
}

/** A sentence as pieces: who punished, with what; how it is said, where it is not told as a fact. */
export function sentencePieces(sentence: Sentence, ground: Ground): readonly Piece[] {
  const { told, claim } = sentence;
  const { index, language, matrix } = ground;
  const isPlain = relations[told.edge.relation].prosecution?.object === "proceeding";
  const isVerdict = relations[told.edge.relation].prosecution?.object === "charge";
  const lead = (isPlain && hasTerms(claim)) || isVerdict;
  const isFact = certaintyOf([claim]) === "stated";
  return [
    ...(lead ? [] : [{ text: sanctionText(index, language, told.edge, matrix), isData: false }]),
    ...termsOf(sentence, ground),
    ...(isFact ? [] : [{ text: howSaid(claim, ground), isData: false }]),
  ];
}
