// How many edges each node of a component has.
import type { Component } from "./components.ts";

/** Degrees in the order of the component's nodes. */
export function degreesOf({ nodes, edges }: Component): readonly number[] {
  const degrees = nodes.map(() => 0);
  for (const end of edges.flat()) degrees[end] = (degrees[end] ?? 0) + 1;
  return degrees;
}
