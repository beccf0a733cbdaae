// Who prosecuted whom, in columns: accuser, proceeding, accused, charge, outcome. Pure.
import {
  outcomes,
  prosecutionSteps,
  relations,
  type Edge,
  type EntityKind,
  type Id,
  type Outcome,
  type Prosecution,
  type ProsecutionStep,
} from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";

/** The columns, from left to right. */
export const columns = [...prosecutionSteps, "outcome"] as const;
export type Column = (typeof columns)[number];

/** A line to an outcome: `edge` is what bears it out, `from` the charge or the accused. */
export interface OutcomeLine {
  readonly key: string;
  readonly from: Id;
  readonly outcome: Outcome;
  readonly edge: Edge;
}

/** What stands in each column, from top to bottom, and the lines to outcomes. */
export interface Chain {
  readonly columns: Readonly<Record<ProsecutionStep, readonly Id[]>>;
  readonly outcomes: readonly Outcome[];
  readonly edges: readonly Edge[];
  readonly outcomeLines: readonly OutcomeLine[];
}

/** An edge with where its relation stands in a prosecution. */
interface Link {
  readonly edge: Edge;
  readonly prosecution: Prosecution;
}

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

function linksOf(index: GraphIndex, visible: VisibleGraph): readonly Link[] {
  return index.view.edges.flatMap((edge) => {
    const { prosecution } = relations[edge.relation];
    return prosecution && visible.edges.has(edge.id) ? [{ edge, prosecution }] : [];
  });
}

/** The step of each entity: who is accused anywhere stands among the accused. */
function stepsOf(index: GraphIndex, links: readonly Link[]): ReadonlyMap<Id, ProsecutionStep> {
  const steps = new Map<Id, ProsecutionStep>();
  for (const { edge, prosecution } of links) {
    for (const [id, given] of [
      [edge.subject, prosecution.subject],
      [edge.object, prosecution.object],
    ] as const) {
      const step = stepOf(index, id, given);
      if (step && steps.get(id) !== "accused") steps.set(id, step);
    }
  }
  return steps;
}

function outcomeLines(
  links: readonly Link[],
  steps: ReadonlyMap<Id, ProsecutionStep>,
): readonly OutcomeLine[] {
  return links.flatMap(({ edge, prosecution: { outcome } }) => {
    if (!outcome || !steps.has(edge.subject)) return [];
    const from = steps.get(edge.object) === "charge" ? edge.object : edge.subject;
    return [{ key: `${edge.id}#outcome`, from, outcome, edge }];
  });
}

type Order = ReadonlyMap<string, number>;

const rankOf = (column: readonly string[]): Order =>
  new Map(column.map((id, place) => [id, place / Math.max(column.length - 1, 1)]));

/** Orders a column by the mean place of each one's neighbours: few lines cross. */
function sorted(column: readonly Id[], near: ReadonlyMap<Id, readonly Id[]>, ranks: Order) {
  const mean = (id: Id): number => {
    const places = (near.get(id) ?? []).flatMap((other) => ranks.get(other) ?? []);
    return places.length === 0
      ? 0.5
      : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const means = new Map(column.map((id) => [id, mean(id)]));
  return column.toSorted(
    (a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || (a < b ? -1 : Number(a > b)),
  );
}

type Columns = Record<ProsecutionStep, readonly Id[]>;

/** How often the columns are gone over, from left to right and back. */
const SWEEPS = 12;

/**
 * Orders all columns by the barycentre method. Source: Sugiyama, Tagawa and Toda, "Methods for Visual
 * Understanding of Hierarchical System Structures", IEEE Trans. SMC 11(2), 1981.
 */
function untangled(start: Columns, near: ReadonlyMap<Id, readonly Id[]>): Columns {
  const ordered = { ...start };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const way = sweep % 2 === 0 ? prosecutionSteps : prosecutionSteps.toReversed();
    for (const step of way) {
      const ranks = prosecutionSteps
        .filter((other) => other !== step)
        .flatMap((other) => [...rankOf(ordered[other])]);
      ordered[step] = sorted(ordered[step], near, new Map(ranks));
    }
  }
  return ordered;
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<Id, readonly Id[]> {
  const near = new Map<Id, Id[]>();
  for (const { subject, object } of edges) {
    near.set(subject, [...(near.get(subject) ?? []), object]);
    near.set(object, [...(near.get(object) ?? []), subject]);
  }
  return near;
}

/** The chain of prosecutions among what is visible. An edge is in it where both its ends are. */
export function toChain(index: GraphIndex, visible: VisibleGraph): Chain {
  const links = linksOf(index, visible);
  const steps = stepsOf(index, links);
  const edges = links
    .map(({ edge }) => edge)
    .filter(({ subject, object }) => steps.has(subject) && steps.has(object));
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
  const lines = outcomeLines(links, steps);
  return {
    columns: untangled(start, neighboursOf(edges)),
    outcomes: outcomes.filter((outcome) => lines.some((line) => line.outcome === outcome)),
    edges,
    outcomeLines: lines,
  };
}
