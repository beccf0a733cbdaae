// How dense what is drawn is: sizes of glyphs follow it.
import { nearestRatio, type Renderer } from "../camera.ts";

/** Pixels between neighbouring nodes on average at camera ratio 1. */
export function spacingOf(renderer: Renderer): number {
  const graph = renderer.getGraph();
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [wide, tall] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const unit = nearestRatio(renderer) * 1.7;
  return unit * Math.sqrt(((wide + 90) * (tall + 50)) / Math.max(graph.order, 1));
}
