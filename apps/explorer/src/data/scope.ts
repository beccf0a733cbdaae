// What the data is about, computed from it: the State most things lie in, the years, the documents.
import {
  relations,
  type Edge,
  type EntityKind,
  type Family,
  type GraphView,
  type Id,
  type RelationName,
} from "@trialgraph/model";
import type { Words } from "../language/use-words.ts";

/** The scope of a graph. Place and years are left out where the data does not tell them. */
interface Scope {
  readonly place?: string;
  readonly years?: readonly [from: string, to: string];
  readonly documents: number;
}

/** Families that tell who did what to whom, as against the legal frame and posts held for decades. */
export const deeds: readonly Family[] = ["proceedings", "deprivation", "violence"];

function reachable(from: Id, parents: ReadonlyMap<Id, readonly Id[]>): ReadonlySet<Id> {
  const reached = new Set(parents.get(from) ?? []);
  for (const each of reached) for (const next of parents.get(each) ?? []) reached.add(next);
  return reached;
}

/** Whether a relation's object is where its subject is, as against who did something to a place. */
const tellsWhere = (name: RelationName): boolean =>
  relations[name].family === "place" && relations[name].object.includes("Place");

/** How many things lie in each place, directly or through other places. */
function countByPlace(edges: readonly Edge[]): ReadonlyMap<Id, number> {
  const parents = new Map<Id, Id[]>();
  for (const { subject, object, relation } of edges) {
    if (!tellsWhere(relation)) continue;
    parents.set(subject, [...(parents.get(subject) ?? []), object]);
  }
  const counts = new Map<Id, number>();
  for (const thing of parents.keys()) {
    for (const place of reachable(thing, parents)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** The name of the State that most lies in; of another place only where no State is a location. */
function mainPlace({ entities, edges }: GraphView): string | undefined {
  const counts = countByPlace(edges);
  const isState = (kind: EntityKind) => Number(kind === "Institution");
  const [first] = entities
    .filter(({ id }) => counts.has(id))
    .toSorted(
      (a, b) =>
        isState(b.kind) - isState(a.kind) ||
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
        a.id.localeCompare(b.id, "en"),
    );
  return first?.name;
}

/** The year of an edge whose date is known to the year: an open or a longer interval tells none. */
function yearOf({ dateFrom, dateTo }: Edge): string | undefined {
  const [from, to] = [dateFrom?.slice(0, 4), dateTo?.slice(0, 4)];
  return from === to ? from : undefined;
}

/** First and last year of what is told as having happened; a sensitive line's year would tell of it. */
function yearsOf(edges: readonly Edge[]): Scope["years"] {
  const years = edges
    .filter(({ relation }) => deeds.includes(relations[relation].family))
    .filter(({ certainty, sensitive }) => certainty === "stated" && !sensitive)
    .map(yearOf)
    .filter((year) => year !== undefined)
    .toSorted();
  const [first] = years;
  const last = years.at(-1);
  return first !== undefined && last !== undefined ? [first, last] : undefined;
}

/** The scope of a graph. */
export function scopeOf(view: GraphView): Scope {
  const place = mainPlace(view);
  const years = yearsOf(view.edges);
  return { ...(place && { place }), ...(years && { years }), documents: view.sources.length };
}

/** The scope in a line: "Kazakhstan 2009–2013 · 5 documents · every line sourced". */
export function scopeText({ place, years, documents }: Scope, t: Words<"app">): string {
  const span = years && (years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`);
  const about = [place, span].filter(Boolean).join(" ");
  const parts = [about, t("scope.documents", { count: documents }), t("scope.sourced")];
  return parts.filter(Boolean).join(" · ");
}
