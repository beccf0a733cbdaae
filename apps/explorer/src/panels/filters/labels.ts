// What the values of each dimension are called in the reader's language. Names stay as documents have them.
import {
  Certainty,
  entityKinds,
  familyTitlesIn,
  families,
  kindNamesIn,
  Modality,
  relationNames,
  speakerRoles,
  Standing,
  verbIn,
  type Language,
} from "@trialgraph/model";
import { nameOf, shortNameOf, type GraphIndex } from "../../data/graph-index.ts";
import { lineStyles } from "../../graph/looks/line-style.ts";
import type { Words } from "../../language/use-words.ts";
import type { Dimension } from "../../state/filters.ts";

/** The language with the words that labels and chips are made of. */
export interface Tongue {
  readonly language: Language;
  readonly t: Words<"filters">;
  readonly model: Words<"model">;
}

type Say = (tongue: Tongue, value: string, index: GraphIndex) => string;

/** A label for the values of a vocabulary; what is none of them stands for itself. */
const among =
  <T extends string>(all: readonly T[], say: (tongue: Tongue, value: T) => string): Say =>
  (tongue, value) => {
    const known = all.find((each) => each === value);
    return known === undefined ? value : say(tongue, known);
  };

/** With a capital first letter, as the other rows have. */
const raised = ([first = "", ...rest]: string, language: Language): string =>
  first.toLocaleUpperCase(language) + rest.join("");

function sourceTitle(_: Tongue, id: string, { sources }: GraphIndex): string {
  return sources.get(id)?.title ?? id;
}

const says: Readonly<Record<Dimension, Say>> = {
  kinds: among(entityKinds, ({ language }, kind) => kindNamesIn[language][kind].one),
  lines: among(lineStyles, ({ model }, style) => model(`line.${style}`)),
  families: among(families, ({ language }, family) => familyTitlesIn[language][family]),
  relations: among(relationNames, ({ language }, name) => verbIn(language, name, "stated")),
  modalities: among(Modality.options, ({ model, language }, modality) =>
    raised(model(`modality.${modality}`), language),
  ),
  standings: among(Standing.options, ({ model }, standing) => model(`standing.${standing}`)),
  certainties: among(Certainty.options, ({ model }, certainty) => model(`certainty.${certainty}`)),
  sources: sourceTitle,
  roles: among(speakerRoles, ({ model }, role) => model(`role.${role}`)),
  speakers: (_, id, index) => nameOf(index, id),
};

/** What a value is called in the filter rows. */
export const labelOf = (
  index: GraphIndex,
  tongue: Tongue,
  dimension: Dimension,
  value: string,
): string => says[dimension](tongue, value, index);

/** With a small first letter, for the middle of a sentence; abbreviations keep theirs. */
export function lowered(text: string, language: Language): string {
  const [first = "", second = ""] = text;
  const isWord = second !== second.toLocaleUpperCase(language);
  return isWord ? first.toLocaleLowerCase(language) + text.slice(first.length) : text;
}

/** A source as a footnote has it: its number and the short names of its publishers. */
export function shortSource(index: GraphIndex, { t }: Tongue, id: string): string {
  const source = index.sources.get(id);
  if (!source) return id;
  const name = source.publishers.map((each) => shortNameOf(index, each)).join(", ");
  return t("chips.source", { number: source.number, name });
}
