// How sure an edge is, as a style of line. Line styles are told apart without colour.
import type { Certainty, Edge } from "@trialgraph/model";

/** All styles in the order in which legends show them: thick, thin, dashed, double, dotted with a cross. */
export const lineStyles = ["supported", "single", "alleged", "disputed", "denied"] as const;

/** All styles in which lines are drawn: an allegation that is disputed is both, double and dashed. */
export const drawnStyles = [
  "supported",
  "single",
  "alleged",
  "contested",
  "disputed",
  "denied",
] as const;
export type LineStyle = (typeof drawnStyles)[number];

/** The styles of legends that a style is drawn from. */
export const partsOf = (style: LineStyle): ReadonlyArray<(typeof lineStyles)[number]> =>
  style === "contested" ? ["alleged", "disputed"] : [style];

const UNSURE: ReadonlySet<Certainty> = new Set([
  "alleged",
  "opinion",
  "speculated",
  "planned",
  "feared",
]);

/** Whether nobody states an edge as a fact: an allegation, opinion, guess, plan or fear. */
export const isUnsure = ({ certainty }: Pick<Edge, "certainty">): boolean => UNSURE.has(certainty);

/**
 * The style of an edge: denied before anything else, then alleged and disputed however many repeat it,
 * then by the number of independent origins.
 */
export function lineStyleOf(edge: Pick<Edge, "standing" | "certainty">): LineStyle {
  if (edge.standing === "denied") return "denied";
  const isDisputed = edge.standing === "disputed";
  if (isUnsure(edge)) return isDisputed ? "contested" : "alleged";
  if (isDisputed) return "disputed";
  return edge.standing === "supported" ? "supported" : "single";
}
