// The node program: all ten kinds in one draw call.
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EntityKind } from "@trialgraph/model";
import type { EdgeAttributes, NodeAttributes } from "../../graph/network-graph.ts";
import { GLYPH_FRAGMENT, GLYPH_VERTEX } from "./glyph-shader.ts";

/** What the node program draws: Sigma's own data with the kind, paper and ring. */
export interface GlyphDisplay extends NodeDisplayData {
  readonly kind: EntityKind;
  readonly paper: string;
  readonly ring?: string;
}

const UNIFORMS = ["u_matrix", "u_resolution", "u_sizeRatio", "u_pixelRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The numbers by which the shader knows the kinds. */
const codes: Readonly<Record<EntityKind, number>> = {
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
};

const NO_RING = "rgba(0, 0, 0, 0)";

/** Draws nodes as the glyphs of their kinds, crisp at every pixel ratio. */
export class GlyphProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
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
        { name: "a_paper", ...color },
        { name: "a_ring", ...color },
        { name: "a_id", ...color },
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

  override processVisibleItem(id: number, at: number, data: GlyphDisplay): void {
    const { x, y, size, kind, color, paper, ring = NO_RING } = data;
    const colors = [floatColor(color), floatColor(paper), floatColor(ring), id];
    this.array.set([x, y, size, codes[kind], ...colors], at);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_resolution, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
  }
}
