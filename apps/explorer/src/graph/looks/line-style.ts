// How sure an edge is, as a style of line. Line styles are told apart without colour.
import type { Certainty, Edge } from "@trialgraph/model";

/** The five styles: thick, thin, dashed, double, and dotted with a cross. */
export type LineStyle = "supported" | "single" | "alleged" | "disputed" | "denied";

/** A style with the words for it in legends and filters. */
export interface LineStyleInfo {
  readonly style: LineStyle;
  readonly label: string;
}

/** All styles in the order in which legends show them. */
export const lineStyles: readonly LineStyleInfo[] = [
  { style: "supported", label: "Two or more sources" },
  { style: "single", label: "One source" },
  { style: "alleged", label: "Alleged" },
  { style: "disputed", label: "Disputed" },
  { style: "denied", label: "Denied" },
];

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
