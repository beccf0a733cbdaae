// Who prosecuted whom, in columns: accuser, proceeding, accused, charge, outcome. Pure.
import {
  prosecutionSteps,
  relations,
  type Edge,
  type EntityKind,
  type Id,
  type Prosecution,
  type ProsecutionStep,
} from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import { endOf } from "../../data/endings.ts";
import { endingKey, endings, isSaid, type Ending } from "../../data/told.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { isAgentNamed, isOfProsecution } from "../kit/proceedings.ts";
import { untangled, type Columns } from "./untangle.ts";

/** The columns, from left to right. */
export const columns = [...prosecutionSteps, "outcome"] as const;
export type Column = (typeof columns)[number];

/**
 * A line to how it ended: `edge` is what bears it out; `from` the charge, where one alone is accused of
 * it, else the accused: of several it would not say who.
 */
interface EndingLine {
  readonly key: string;
  readonly from: Id;
  readonly ending: Ending;
  readonly edge: Edge;
}

/** An edge in the order in which the columns are read: from who accuses to what of. */
interface Read {
  readonly edge: Edge;
  readonly from: Id;
  readonly to: Id;
}

/** What stands in each column, from top to bottom, and the lines to how it ended. */
export interface Chain {
  readonly columns: Columns;
  readonly endings: readonly Ending[];
  readonly edges: readonly Read[];
  readonly endingLines: readonly EndingLine[];
}

/** An edge with where its relation stands in a prosecution. */
interface Link {
  readonly edge: Edge;
  readonly prosecution: Prosecution;
}

type Steps = ReadonlyMap<Id, ProsecutionStep>;

/** The kinds that have a step of their own, whatever part a relation gives them. */
const STEP_OF_KIND: Partial<Readonly<Record<EntityKind, ProsecutionStep>>> = {
  Trial: "proceeding",
  Charge: "charge",
};

/** Kinds that stand at no step: what is prosecuted of them is told in the network. */
const NO_STEP: ReadonlySet<EntityKind> = new Set(["Event", "Law", "Place"]);

function stepOf(
  index: GraphIndex,
  id: Id,
  given: ProsecutionStep | undefined,
): ProsecutionStep | undefined {
  const kind = index.entities.get(id)?.kind;
  if (!kind || !given || NO_STEP.has(kind)) return undefined;
  const own = STEP_OF_KIND[kind];
  if (own) return own;
  return given === "proceeding" || given === "charge" ? undefined : given;
}

/** The visible edges of prosecutions; a sensitive one's place among them would tell what it says. */
function linksOf(index: GraphIndex, visible: VisibleGraph): readonly Link[] {
  return index.view.edges.flatMap((edge) => {
    const { prosecution } = relations[edge.relation];
    const isIn = prosecution && isOfProsecution(index, edge);
    return isIn && !edge.sensitive && visible.edges.has(edge.id) ? [{ edge, prosecution }] : [];
  });
}

/** The visible edges that tell how it ended. */
function endsOf(index: GraphIndex, visible: VisibleGraph) {
  return index.view.edges.flatMap((edge) => {
    const end = visible.edges.has(edge.id) ? endOf(index, edge) : undefined;
    return end ? [{ edge, end }] : [];
  });
}

type Ends = ReturnType<typeof endsOf>;

/** The steps that an edge gives to its ends: nobody accuses whom the source does not name. */
function partsIn(index: GraphIndex, { edge, prosecution }: Link) {
  const parts = [
    [edge.subject, prosecution.subject],
    [edge.object, prosecution.object],
  ] as const;
  return isAgentNamed(index, edge) ? parts : parts.filter(([, step]) => step !== "accuser");
}

/**
 * The step of each entity, by what is said to have been so: what is denied or feared makes nobody an
 * accuser or an accused. Who is accused anywhere, or had it end somehow, stands among the accused.
 */
function stepsOf(index: GraphIndex, links: readonly Link[], ends: Ends): Steps {
  const steps = new Map<Id, ProsecutionStep>();
  const given = [
    ...links.filter(({ edge }) => isSaid(edge)).flatMap((link) => partsIn(index, link)),
    ...ends.map(({ end }) => [end.about, "accused"] as const),
  ];
  for (const [id, part] of given) {
    const step = stepOf(index, id, part);
    if (step && steps.get(id) !== "accused") steps.set(id, step);
  }
  return steps;
}

/**
 * An edge as the columns are read; nothing where an end has no step, or would stand as the accuser
 * though no source names it.
 */
function readingOf(index: GraphIndex, { edge, prosecution }: Link, steps: Steps): readonly Read[] {
  const { subject, object } = edge;
  const [a, b] = [steps.get(subject), steps.get(object)];
  if (!a || !b || ([a, b].includes("accuser") && !isAgentNamed(index, edge))) return [];
  const [first, second] = a === b ? [prosecution.subject, prosecution.object ?? a] : [a, b];
  const isForward = prosecutionSteps.indexOf(first) <= prosecutionSteps.indexOf(second);
  return [isForward ? { edge, from: subject, to: object } : { edge, from: object, to: subject }];
}

/** Who is joined to each charge as one accused of it. */
function accusedOf(edges: readonly Edge[], steps: Steps): ReadonlyMap<Id, ReadonlySet<Id>> {
  const accused = new Map<Id, Set<Id>>();
  for (const { subject, object } of edges) {
    if (steps.get(object) !== "charge" || steps.get(subject) !== "accused") continue;
    accused.set(object, (accused.get(object) ?? new Set()).add(subject));
  }
  return accused;
}

function endingLines(edges: readonly Edge[], ends: Ends, steps: Steps) {
  const accused = accusedOf(edges, steps);
  return ends.flatMap(({ edge, end: { about, ...ending } }): EndingLine[] => {
    if (!steps.has(about)) return [];
    const from = accused.get(edge.object)?.size === 1 ? edge.object : about;
    return [{ key: `${edge.id}#outcome`, from, ending, edge }];
  });
}

/** The chain of prosecutions among what is visible. An edge is in it where both its ends are. */
export function toChain(index: GraphIndex, visible: VisibleGraph): Chain {
  const links = linksOf(index, visible);
  const ends = endsOf(index, visible);
  const steps = stepsOf(index, links, ends);
  const read = links.flatMap((link) => readingOf(index, link, steps));
  const edges = read.map(({ edge }) => edge);
  const at = (step: ProsecutionStep) =>
    [...steps]
      .filter(([, own]) => own === step)
      .map(([id]) => id)
      .toSorted();
  const start: Columns = {
    accuser: at("accuser"),
    proceeding: at("proceeding"),
    accused: at("accused"),
    charge: at("charge"),
  };
  const lines = endingLines(edges, ends, steps);
  const told = new Set(lines.map(({ ending }) => endingKey(ending)));
  return {
    columns: untangled(start, edges),
    endings: endings.filter((ending) => told.has(endingKey(ending))),
    edges: read,
    endingLines: lines,
  };
}
