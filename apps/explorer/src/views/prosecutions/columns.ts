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
import { endingKey, endingOf, endings, isSaid, type Ending } from "../../data/told.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
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

/** What stands in each column, from top to bottom, and the lines to how it ended. */
export interface Chain {
  readonly columns: Columns;
  readonly endings: readonly Ending[];
  readonly edges: readonly Edge[];
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
    return prosecution && !edge.sensitive && visible.edges.has(edge.id)
      ? [{ edge, prosecution }]
      : [];
  });
}

/**
 * The step of each entity, by what is said to have been so: what is denied or feared makes nobody an
 * accuser or an accused. Who is accused anywhere stands among the accused.
 */
function stepsOf(index: GraphIndex, links: readonly Link[]): Steps {
  const steps = new Map<Id, ProsecutionStep>();
  for (const { edge, prosecution } of links.filter((link) => isSaid(link.edge))) {
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

/** Who is joined to each charge as one accused of it. */
function accusedOf(edges: readonly Edge[], steps: Steps): ReadonlyMap<Id, ReadonlySet<Id>> {
  const accused = new Map<Id, Set<Id>>();
  for (const { subject, object } of edges) {
    if (steps.get(object) !== "charge" || steps.get(subject) !== "accused") continue;
    accused.set(object, (accused.get(object) ?? new Set()).add(subject));
  }
  return accused;
}

function endingLines(edges: readonly Edge[], links: readonly Link[], steps: Steps) {
  const accused = accusedOf(edges, steps);
  return links.flatMap(({ edge }): EndingLine[] => {
    const ending = endingOf(edge);
    if (!ending || !steps.has(edge.subject)) return [];
    const from = accused.get(edge.object)?.size === 1 ? edge.object : edge.subject;
    return [{ key: `${edge.id}#outcome`, from, ending, edge }];
  });
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
  const lines = endingLines(edges, links, steps);
  const told = new Set(lines.map(({ ending }) => endingKey(ending)));
  return {
    columns: untangled(start, edges),
    endings: endings.filter((ending) => told.has(endingKey(ending))),
    edges,
    endingLines: lines,
  };
}
