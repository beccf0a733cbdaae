// How sure an edge is, as a style of line. Line styles are told apart without colour.
import type { Certainty, Edge } from "@trialgraph/model";

/** All styles in the order in which legends show them: thick, thin, dashed, double, dotted with a cross. */
export const lineStyles = ["supported", "single", "alleged", "disputed", "denied"] as const;
export type LineStyle = (typeof lineStyles)[number];

const UNSURE: ReadonlySet<Certainty> = new Set([
  "alleged",
  "opinion",
  "speculated",
  "planned",
  "feared",
]);

/**
 * The style of an edge: denied and disputed before anything else, then alleged however many repeat
 * it, then by the number of independent origins.
 */
export function lineStyleOf(edge: Edge): LineStyle {
  if (edge.standing === "denied" || edge.standing === "disputed") return edge.standing;
  if (UNSURE.has(edge.certainty)) return "alleged";
  return edge.standing === "supported" ? "supported" : "single";
}
