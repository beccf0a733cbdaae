// The same judge, court, prosecutor, agency or monitor across proceedings. Pure.
import { caseParts, type CasePart, type Edge, type Id } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import { isUnsure } from "../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { toPlays, unsaidCount, type Play, type Where } from "./parts.ts";

/** What one edge says of an actor in a proceeding or a matter. */
interface Said {
  readonly edge: Edge;
  readonly part: CasePart;
}

/** Where an actor stands: a trial, or a matter; `alleged` where nobody states any of it as a fact. */
export interface Place extends Where {
  readonly said: readonly Said[];
  readonly alleged: boolean;
}

/**
 * An actor with the proceedings it stands in, and, apart from them, what is told of it without a
 * proceeding: a matter for each of the accused. Those with most to say of it come first.
 */
export interface Actor {
  readonly id: Id;
  readonly proceedings: readonly Place[];
  readonly matters: readonly Place[];
}

/** The sections: a part each, and those who are told of twice only by different parts. */
export const sections = [...caseParts, "several"] as const;
export type Section = (typeof sections)[number];

/**
 * Those of a section who stand in as many proceedings as is asked for, most first; `apart` are others who
 * reach that number only with matters; `all` counts those as well who do not reach it.
 */
export interface ActorsOf {
  readonly section: Section;
  readonly all: number;
  readonly actors: readonly Actor[];
  readonly apart: readonly Actor[];
}

/**
 * Who stands where; `unsaid` is how many lines were left out as only planned, feared or denied,
 * `unnamed` how many because they do not name who acted.
 */
export interface Actors {
  readonly sections: readonly ActorsOf[];
  readonly unsaid: number;
  readonly unnamed: number;
}

/** Whom the lines of a proceeding are against: of the trial itself all, else those whom they name. */
export function againstIn({ id, said }: Place, accused: ReadonlySet<Id>): readonly Id[] {
  const ends = new Set(said.flatMap(({ edge }) => [edge.subject, edge.object]));
  return [...accused].filter((each) => ends.has(id) || ends.has(each));
}

const keyOf = ({ kind, id }: Where): string => `${kind} ${id}`;

function toPlaces(plays: readonly Play[]): readonly Place[] {
  const found = new Map<string, Where & { said: Said[] }>();
  for (const { edge, part, where } of plays) {
    for (const place of where) {
      const known = found.get(keyOf(place)) ?? { ...place, said: [] };
      known.said.push({ edge, part });
      found.set(keyOf(place), known);
    }
  }
  return [...found.values()]
    .map((each) => ({ ...each, alleged: each.said.every(({ edge }) => isUnsure(edge)) }))
    .toSorted((a, b) => b.said.length - a.said.length || a.id.localeCompare(b.id, "en"));
}

function toActor(id: Id, plays: readonly Play[]): Actor {
  const places = toPlaces(plays);
  const of = (kind: Where["kind"]) => places.filter((place) => place.kind === kind);
  return { id, proceedings: of("trial"), matters: of("matter") };
}

function byActor(plays: readonly Play[]): ReadonlyMap<Id, readonly Play[]> {
  const found = new Map<Id, Play[]>();
  for (const play of plays) found.set(play.actor, [...(found.get(play.actor) ?? []), play]);
  return found;
}

/** Most proceedings first, then most matters, then by name. */
const sorted = (index: GraphIndex, actors: readonly Actor[]): readonly Actor[] =>
  actors.toSorted(
    (a, b) =>
      b.proceedings.length - a.proceedings.length ||
      b.matters.length - a.matters.length ||
      nameOf(index, a.id).localeCompare(nameOf(index, b.id), "en"),
  );

type Cast = ReadonlyMap<Id, readonly Play[]>;

const actorsIn = (cast: Cast, part: CasePart): readonly Actor[] =>
  [...cast].flatMap(([id, plays]) => {
    const own = plays.filter((play) => play.part === part);
    return own.length > 0 ? [toActor(id, own)] : [];
  });

const byPart = (a: Play, b: Play): number => caseParts.indexOf(a.part) - caseParts.indexOf(b.part);

/** Whether an actor is told of more than once, in proceedings or matters. */
const isRepeated = ({ proceedings, matters }: Actor): boolean =>
  proceedings.length + matters.length > 1;

/** Those who are told of more than once, and in no part more often than once. */
const severalIn = (cast: Cast, repeated: ReadonlySet<Id>): readonly Actor[] =>
  [...cast]
    .filter(([id]) => !repeated.has(id))
    .map(([id, plays]) => toActor(id, plays.toSorted(byPart)))
    .filter(isRepeated);

/** The actors of a section in order, those who stand in enough proceedings before those who do not. */
function toSection(index: GraphIndex, found: readonly Actor[], atLeast: 1 | 2) {
  const enough = ({ proceedings }: Actor) => proceedings.length >= atLeast;
  const others = found.filter((actor) => !enough(actor) && (atLeast === 1 || isRepeated(actor)));
  return {
    all: found.length,
    actors: sorted(index, found.filter(enough)),
    apart: sorted(index, others),
  };
}

/** Who stands in at least so many proceedings (1 or 2) of what is visible, by part. */
export function toActors(index: GraphIndex, visible: VisibleGraph, atLeast: 1 | 2): Actors {
  const { plays, unnamed } = toPlays(index, visible);
  const cast = byActor(plays);
  const parts = caseParts.map((part) => ({ section: part, found: actorsIn(cast, part) }));
  const repeated = new Set(
    parts.flatMap(({ found }) => found.filter(isRepeated).map(({ id }) => id)),
  );
  const several = { section: "several" as const, found: severalIn(cast, repeated) };
  return {
    sections: [...parts, several].map(({ section, found }) => ({
      section,
      ...toSection(index, found, atLeast),
    })),
    unsaid: unsaidCount(index, visible),
    unnamed,
  };
}
