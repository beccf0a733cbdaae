// Labels over a renderer: from the moment on in which their fonts are there.
import { labelMargin, type Renderer } from "../camera.ts";
import type { PageNow } from "../page-now.ts";
import { coversOf } from "./covers.ts";
import { labelLayer, type LabelLayer } from "./label-layer.ts";
import { labelFonts, textMeasure } from "./measure.ts";
import type { LabelInput } from "./placing.ts";

/** What stays free between labels and the border of the canvas, in pixels. */
const EDGE = 4;

/** What labels follow from besides the page and their fonts. */
type LabelLooks = Pick<LabelInput, "emphases" | "palette">;

/** Calls back when the fonts for some texts are there, and again if they change how wide texts are. */
function followFonts(
  family: string,
  texts: readonly string[],
  forget: () => boolean,
  onReady: () => void,
): () => void {
  const again = () => {
    if (forget()) onReady();
  };
  void labelFonts(family, texts).then(onReady);
  document.fonts.addEventListener("loadingdone", again);
  return () => document.fonts.removeEventListener("loadingdone", again);
}

/** The room for labels around all nodes: a little of what the camera leaves stays free. */
function marginOf(renderer: Renderer): LabelInput["margin"] {
  const { x, y } = labelMargin(renderer);
  return { x: x - EDGE, y: y - EDGE };
}

/**
 * Has labels follow the frames of a renderer. They wait for their fonts, so that they come once and
 * stay where they are. `texts` are the first ones.
 */
export function readableLabels(
  renderer: Renderer,
  now: { readonly page: () => PageNow; readonly looks: () => LabelLooks },
  family: string,
  texts: readonly string[],
): LabelLayer {
  const { measure, forget } = textMeasure(family);
  const layer = labelLayer(renderer);
  let isReadable = false;
  const follow = () => {
    const { emphases, palette } = now.looks();
    const margin = marginOf(renderer);
    const covers = () => coversOf(renderer.getContainer());
    const input = { emphases, palette, measure, margin, covers };
    if (isReadable) layer.follow(now.page(), input);
  };
  renderer.on("afterRender", follow);
  renderer.on("resize", layer.invalidate);
  const stopFonts = followFonts(family, texts, forget, () => {
    isReadable = true;
    layer.invalidate();
    renderer.scheduleRender();
  });
  const stop = () => {
    stopFonts();
    renderer.off("afterRender", follow);
    renderer.off("resize", layer.invalidate);
    layer.stop();
  };
  return { ...layer, stop };
}
