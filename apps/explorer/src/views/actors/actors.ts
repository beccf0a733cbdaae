// The same judge, court, prosecutor, agency or monitor across proceedings. Pure.
import { caseParts, type CasePart, type Edge, type Id } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import { lineStyleOf } from "../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { toPlays, unsaidCount, type Play, type Where } from "./parts.ts";

/** What one edge says of an actor in a proceeding. */
interface Said {
  readonly edge: Edge;
  readonly part: CasePart;
}

/** A proceeding in which an actor stands; `alleged` where nothing says so but allegations. */
export interface Proceeding extends Where {
  readonly said: readonly Said[];
  readonly alleged: boolean;
}

/** An actor with the proceedings it stands in, those with most to say of it first. */
export interface Actor {
  readonly id: Id;
  readonly proceedings: readonly Proceeding[];
}

/** The sections: a part each, and those who stand in two proceedings only by different parts. */
export const sections = [...caseParts, "several"] as const;
export type Section = (typeof sections)[number];

/** The actors of a section, most proceedings first; `all` counts those with one proceeding too. */
export interface ActorsOf {
  readonly section: Section;
  readonly all: number;
  readonly actors: readonly Actor[];
}

/** Who stands where; `unsaid` is how many lines were left out as only planned, feared or denied. */
export interface Actors {
  readonly sections: readonly ActorsOf[];
  readonly unsaid: number;
}

const keyOf = ({ kind, id }: Where): string => `${kind} ${id}`;

function toProceedings(plays: readonly Play[]): readonly Proceeding[] {
  const found = new Map<string, Where & { said: Said[] }>();
  for (const { edge, part, where } of plays) {
    for (const place of where) {
      const known = found.get(keyOf(place)) ?? { ...place, said: [] };
      known.said.push({ edge, part });
      found.set(keyOf(place), known);
    }
  }
  return [...found.values()]
    .map((each) => ({
      ...each,
      alleged: each.said.every(({ edge }) => lineStyleOf(edge) === "alleged"),
    }))
    .toSorted(
      (a, b) =>
        Number(a.kind === "case") - Number(b.kind === "case") ||
        b.said.length - a.said.length ||
        a.id.localeCompare(b.id, "en"),
    );
}

function byActor(plays: readonly Play[]): ReadonlyMap<Id, readonly Play[]> {
  const found = new Map<Id, Play[]>();
  for (const play of plays) found.set(play.actor, [...(found.get(play.actor) ?? []), play]);
  return found;
}

/** Most proceedings first, then by name. */
const sorted = (index: GraphIndex, actors: readonly Actor[]): readonly Actor[] =>
  actors.toSorted(
    (a, b) =>
      b.proceedings.length - a.proceedings.length ||
      nameOf(index, a.id).localeCompare(nameOf(index, b.id), "en"),
  );

type Cast = ReadonlyMap<Id, readonly Play[]>;

function actorsIn(cast: Cast, part: CasePart): readonly Actor[] {
  return [...cast].flatMap(([id, plays]) => {
    const own = plays.filter((play) => play.part === part);
    return own.length > 0 ? [{ id, proceedings: toProceedings(own) }] : [];
  });
}

const byPart = (a: Play, b: Play): number => caseParts.indexOf(a.part) - caseParts.indexOf(b.part);

/** Those who stand in two proceedings or more, and in no part in as many as that. */
function severalIn(cast: Cast, repeated: ReadonlySet<Id>): readonly Actor[] {
  return [...cast]
    .filter(([id]) => !repeated.has(id))
    .map(([id, plays]) => ({ id, proceedings: toProceedings(plays.toSorted(byPart)) }))
    .filter(({ proceedings }) => proceedings.length > 1);
}

/** Who stands in at least so many proceedings (1 or 2) of what is visible, by part. */
export function toActors(index: GraphIndex, visible: VisibleGraph, atLeast: 1 | 2): Actors {
  const cast = byActor(toPlays(index, visible));
  const parts = caseParts.map((part) => ({ section: part, found: actorsIn(cast, part) }));
  const isRepeated = ({ proceedings }: Actor) => proceedings.length > 1;
  const repeated = new Set(
    parts.flatMap(({ found }) => found.filter(isRepeated).map(({ id }) => id)),
  );
  const several = { section: "several" as const, found: severalIn(cast, repeated) };
  return {
    sections: [...parts, several].map(({ section, found }) => ({
      section,
      all: found.length,
      actors: sorted(
        index,
        found.filter(({ proceedings }) => proceedings.length >= atLeast),
      ),
    })),
    unsaid: unsaidCount(index, visible),
  };
}
