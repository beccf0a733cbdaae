// The page as the renderer shows it: kept until more changes than where the camera stands.
import { ringedNodes, type Emphases } from "../graph/emphasis.ts";
import type { PagePoint } from "../graph/lines/line-geometry.ts";
import { pageOf, withRings, type Page, type PageScale } from "../graph/lines/page.ts";
import type { NetworkGraph } from "../graph/network-graph.ts";
import type { Renderer } from "./camera.ts";
import { revisionOf } from "./drag/move-nodes.ts";

/**
 * The page around the graph's origin, which is at `origin` on the canvas: a pan changes the origin
 * alone, and `plain` and `page` stay the same objects. `plain` is without the rings of what is selected.
 */
export interface PageNow extends PageScale {
  readonly graph: NetworkGraph;
  readonly plain: Page;
  readonly page: Page;
}

const ORIGIN: PagePoint = { x: 0, y: 0 };

/** How a renderer turns graph units into pixels now. */
function scaleOf(renderer: Renderer): PageScale {
  const origin = renderer.graphToViewport(ORIGIN);
  const unit = renderer.graphToViewport({ x: 1, y: 0 }).x - origin.x;
  return { origin, unit, scale: renderer.scaleSize(1) };
}

/** Gives the page of a renderer now, made anew only where it has to be. */
export function pageKeeper(renderer: Renderer, emphases: () => Emphases): () => PageNow {
  let last: (PageNow & { readonly rings: string; readonly revision: unknown }) | undefined;
  return () => {
    const graph = renderer.getGraph();
    const { origin, unit, scale } = scaleOf(renderer);
    const selected = ringedNodes(emphases());
    const rings = selected.join(" ");
    const revision = revisionOf(graph);
    const unmoved = last?.graph === graph && last.revision === revision;
    const same = unmoved && last?.unit === unit && last.scale === scale;
    const plain = same && last ? last.plain : pageOf(graph, { origin: ORIGIN, unit, scale });
    const page = same && last?.rings === rings ? last.page : withRings(plain, graph, selected);
    last = { graph, origin, unit, scale, plain, page, rings, revision };
    return last;
  };
}
