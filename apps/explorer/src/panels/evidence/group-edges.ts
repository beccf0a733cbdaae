// Groups edges for reading: by family and verb around one entity, or by verb between two.
import {
  familyTitles,
  families,
  relationNames,
  relations,
  verbOf,
  type Direction,
  type Edge,
  type Family,
  type GrammaticalNumber,
  type Id,
} from "@trialgraph/model";

/** Edges of one entity that are worded alike, read from that entity. */
export interface VerbGroup {
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

/** Which way an edge is read from an entity. */
export const directionFrom = (edge: Edge, id: Id): Direction =>
  edge.subject === id ? "forward" : "inverse";

function toVerbGroups(
  edges: readonly Edge[],
  id: Id,
  number: GrammaticalNumber,
): readonly VerbGroup[] {
  const groups = new Map<string, { verb: string; direction: Direction; edges: Edge[] }>();
  for (const edge of edges) {
    const direction = directionFrom(edge, id);
    const verb = verbOf(edge.relation, edge.certainty, direction, number);
    const group = groups.get(verb) ?? { verb, direction, edges: [] };
    group.edges.push(edge);
    groups.set(verb, group);
  }
  return [...groups.values()];
}

const order = new Map(relationNames.map((name, i) => [name, i]));

/** The edges of an entity by family and verb, in the order in which the registry lists them. */
export function groupAround(
  edges: readonly Edge[],
  id: Id,
  number: GrammaticalNumber = "singular",
): readonly FamilyGroup[] {
  const sorted = edges.toSorted(
    (a, b) => (order.get(a.relation) ?? 0) - (order.get(b.relation) ?? 0) || b.origins - a.origins,
  );
  return families
    .map((family) => ({
      family,
      title: familyTitles[family],
      verbs: toVerbGroups(
        sorted.filter(({ relation }) => relations[relation].family === family),
        id,
        number,
      ),
    }))
    .filter(({ verbs }) => verbs.length > 0);
}

/** The edges between two things with the chosen one first. */
export function chosenFirst(edges: readonly Edge[], chosen: string | undefined): readonly Edge[] {
  const rank = (edge: Edge) => (edge.id === chosen ? -1 : (order.get(edge.relation) ?? 0));
  return edges.toSorted((a, b) => rank(a) - rank(b));
}
