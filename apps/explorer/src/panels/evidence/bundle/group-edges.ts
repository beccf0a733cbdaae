// Groups edges for reading: by family and verb around one entity, or by verb between two.
import {
  families,
  familyTitlesIn,
  relationNames,
  relations,
  verbIn,
  type Direction,
  type Edge,
  type Family,
  type GrammaticalNumber,
  type Id,
  type Language,
} from "@trialgraph/model";
import { directionFrom } from "../../kit/sentences.ts";

/** Edges of one entity that are worded alike, read from that entity. */
interface VerbGroup {
  readonly verb: string;
  readonly direction: Direction;
  readonly edges: readonly Edge[];
}

/** The verb groups of one family. */
export interface FamilyGroup {
  readonly family: Family;
  readonly title: string;
  readonly verbs: readonly VerbGroup[];
}

interface Reader {
  readonly language: Language;
  readonly id: Id;
  readonly number: GrammaticalNumber;
}

function toVerbGroups(
  edges: readonly Edge[],
  { language, id, number }: Reader,
): readonly VerbGroup[] {
  const groups = new Map<string, { verb: string; direction: Direction; edges: Edge[] }>();
  for (const edge of edges) {
    const direction = directionFrom(edge, id);
    const verb = verbIn(language, edge.relation, edge.certainty, direction, number);
    const group = groups.get(verb) ?? { verb, direction, edges: [] };
    group.edges.push(edge);
    groups.set(verb, group);
  }
  return [...groups.values()];
}

const order = new Map(relationNames.map((name, i) => [name, i]));

/** The edges of an entity by family and verb, in a language and in the order in which the registry lists them. */
export function groupAround(
  edges: readonly Edge[],
  id: Id,
  language: Language,
  number: GrammaticalNumber = "singular",
): readonly FamilyGroup[] {
  const sorted = edges.toSorted(
    (a, b) => (order.get(a.relation) ?? 0) - (order.get(b.relation) ?? 0) || b.origins - a.origins,
  );
  return families
    .map((family) => ({
      family,
      title: familyTitlesIn[language][family],
      verbs: toVerbGroups(
        sorted.filter(({ relation }) => relations[relation].family === family),
        { language, id, number },
      ),
    }))
    .filter(({ verbs }) => verbs.length > 0);
}

/** Edges that may be told of, and those that are covered: all they rest on is sensitive. */
export const apart = (edges: readonly Edge[]) => ({
  open: edges.filter(({ sensitive }) => !sensitive),
  covered: edges.filter(({ sensitive }) => sensitive),
});

/** The edges between two things with the chosen one first. */
export function chosenFirst(edges: readonly Edge[], chosen: string | undefined): readonly Edge[] {
  const rank = (edge: Edge) => (edge.id === chosen ? -1 : (order.get(edge.relation) ?? 0));
  return edges.toSorted((a, b) => rank(a) - rank(b));
}
