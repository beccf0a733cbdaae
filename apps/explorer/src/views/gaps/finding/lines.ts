// Gaps of lines: resting on one origin, only alleged, disputed; and of things with hardly a line. Pure.
import { Qualifiers, type Edge, type Id, type QualifierName } from "@trialgraph/model";
import { isUnsure } from "../../../graph/looks/line-style.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import { bundleOf } from "../../../panels/evidence/bundle/bundle.ts";
import { compare } from "../../../panels/evidence/bundle/compare.ts";
import { claimsOfConflict, conflictsOf } from "../../../panels/evidence/bundle/sides.ts";
import { edgeGap, entityGap, type Gap, type Why } from "../gap.ts";
import { sourcesOn, type Ground } from "./ground.ts";

const edgesIn = ({ index }: Ground, visible: VisibleGraph): readonly Edge[] =>
  index.view.edges.filter(({ id }) => visible.edges.has(id));

/** The sources that speak of both ends of an edge, and do not say it. */
function couldSay(ground: Ground, { subject, object, sources }: Edge): readonly Id[] {
  const others = new Set(sourcesOn(ground, object));
  return sourcesOn(ground, subject).filter((id) => others.has(id) && !sources.includes(id));
}

/** Lines that rest on one independent origin. */
export const onOneOrigin = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  edgesIn(ground, visible)
    .filter(({ standing }) => standing === "single-source")
    .map((edge) => {
      const documents = edge.sources.length;
      const why: Why = documents > 1 ? { code: "oneOrigin", documents } : { code: "oneDocument" };
      return edgeGap(edge, why, couldSay(ground, edge));
    });

/** Lines that nobody tells as a fact, be they disputed or not. */
export const onlyAlleged = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  edgesIn(ground, visible)
    .filter(isUnsure)
    .map((edge) =>
      edgeGap(edge, { code: "unsure", certainty: edge.certainty }, couldSay(ground, edge)),
    );

const qualifierNames: readonly QualifierName[] = Qualifiers.keyof().options;

/** Why an edge is disputed: a listed conflict, a denial, or qualifiers on which origins differ. */
function whyDisputed({ index }: Ground, edge: Edge): Why {
  const rows = compare(bundleOf(index, edge)).filter(({ verdict }) => verdict === "disputes");
  const aspects = rows.map(({ aspect }) => aspect);
  if (aspects.includes("stance")) return { code: "deniedToo" };
  const [conflict] = conflictsOf(index, edge);
  if (aspects.length === 0 && conflict) {
    const { covered } = claimsOfConflict(index, conflict, new Set());
    return { code: "conflict", question: conflict.question, covered: covered.length > 0 };
  }
  return { code: "differ", about: qualifierNames.filter((name) => aspects.includes(name)) };
}

/** Lines about which the sources differ. */
export const onWhichSourcesDiffer = (ground: Ground, visible: VisibleGraph): readonly Gap[] =>
  edgesIn(ground, visible)
    .filter(({ standing }) => standing === "disputed")
    .map((edge) => edgeGap(edge, whyDisputed(ground, edge)));

/** Things of which the whole graph has one line, or none. */
export function hardlyTold(ground: Ground, visible: VisibleGraph): readonly Gap[] {
  const { index } = ground;
  return index.view.entities
    .filter(({ id }) => visible.entities.has(id))
    .flatMap(({ id }): Gap[] => {
      const [edge, ...more] = index.edgesOf.get(id) ?? [];
      if (more.length > 0) return [];
      if (!edge) return [entityGap(id, { code: "noLine" }, [])];
      return [{ ...entityGap(id, { code: "line", edge }, []), sources: edge.sources }];
    });
}
