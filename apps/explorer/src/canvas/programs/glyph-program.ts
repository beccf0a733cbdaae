// The node program: all kinds in one draw call.
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { byRank } from "../../graph/emphasis.ts";
import type { NodeKind } from "../../graph/looks/glyphs.ts";
import { FADE, nodeLook, type NodeLook } from "../../graph/looks/looks.ts";
import type { EdgeAttributes, NodeAttributes } from "../../graph/network-graph.ts";
import type { Renderer } from "../camera.ts";
import type { Front, FrontNow } from "./front.ts";
import { GLYPH_FRAGMENT, GLYPH_VERTEX } from "./glyph-shader.ts";
import { layersOf, setUniforms, UNIFORMS, type Uniform } from "./layers.ts";

/** What the node program draws: Sigma's own data with the kind and the ring. */
export interface GlyphDisplay extends NodeDisplayData {
  readonly kind: NodeKind;
}

/** The numbers by which the shader knows the kinds. */
const codes: Readonly<Record<NodeKind, number>> = {
  Person: 0,
  Group: 1,
  Organization: 2,
  Institution: 3,
  Trial: 4,
  Charge: 5,
  Event: 6,
  Law: 7,
  Place: 8,
  Publication: 9,
  Outcome: 10,
};

const NO_RING = "rgba(0, 0, 0, 0)";

type Placed = Pick<NodeDisplayData, "x" | "y" | "size"> & { readonly kind: NodeKind };

const rowOf = (
  { x, y, size, kind }: Placed,
  { color, ring = NO_RING }: Pick<NodeLook, "color" | "ring">,
) => [x, y, size, codes[kind], floatColor(color), floatColor(ring)];

/** The rows of the nodes that stand out, as a renderer has placed them. */
function frontRows(renderer: Renderer, { emphases, palette }: Front): number[][] {
  return [...emphases.nodes].toSorted(byRank).flatMap(([id, emphasis]) => {
    const at = renderer.getNodeDisplayData(id);
    if (!at) return [];
    const kind = renderer.getGraph().getNodeAttribute(id, "kind");
    return [rowOf({ ...at, kind }, nodeLook(kind, emphasis, palette))];
  });
}

/** The class of a program that draws nodes as the glyphs of their kinds, crisp at every pixel ratio. */
export function glyphProgram(front: FrontNow) {
  return class GlyphProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    private readonly layers = layersOf(this.normalProgram, {
      front,
      rowsOf: (now) => frontRows(this.renderer, now),
      fade: FADE.node,
      attributes: this.ATTRIBUTES,
      corners: this.CONSTANT_ATTRIBUTES,
      cornerData: this.constantArray,
      vertices: this.VERTICES,
    });

    /** Nothing is picked by its colour: `graph/lines/pick.ts` says what is under the pointer. */
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Renderer) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: GLYPH_VERTEX,
        FRAGMENT_SHADER_SOURCE: GLYPH_FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_kind", size: 1, type: FLOAT },
          { name: "a_color", ...color },
          { name: "a_ring", ...color },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.layers.changed();
    }

    override processVisibleItem(_id: number, at: number, data: GlyphDisplay): void {
      this.array.set(rowOf(data, data), at);
      this.layers.changed();
    }

    override setUniforms(params: RenderParams, info: ProgramInfo<Uniform>): void {
      setUniforms(info, params, front());
    }

    override render(params: RenderParams): void {
      this.layers.draw({ array: this.array, count: this.capacity }, params);
    }
  };
}
