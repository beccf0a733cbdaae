// The edge program: every style of line with its arrow in one draw call, constant in pixels.
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { HIT, LANE, RING_REACH } from "../../graph/lines/line-geometry.ts";
import type { Lane } from "../../graph/lines/lanes.ts";
import type { LineStyle } from "../../graph/looks/line-style.ts";
import type { EdgeAttributes, NodeAttributes } from "../../graph/network-graph.ts";
import { reachOf } from "../../graph/lines/reach.ts";
import type { GlyphDisplay } from "./glyph-program.ts";
import { LINE_FRAGMENT, LINE_VERTEX } from "./line-shader.ts";

/** What the edge program draws: Sigma's own data with lane, style and the colour of the cross. */
export interface LineDisplay extends EdgeDisplayData {
  readonly lane: Lane;
  readonly style: LineStyle;
  readonly mark: string;
}

const UNIFORMS = ["u_matrix", "u_resolution", "u_sizeRatio", "u_pixelRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** The numbers by which the shader knows the styles: solid, dashed, double, dotted. */
const codes: Readonly<Record<LineStyle, number>> = {
  supported: 0,
  single: 0,
  alleged: 1,
  disputed: 2,
  denied: 3,
};

/** Draws edges from border to border, parallel ones side by side, each to be seen and clicked. */
export class LineProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    const color = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: LINE_VERTEX,
      FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_from", size: 2, type: FLOAT },
        { name: "a_to", size: 2, type: FLOAT },
        { name: "a_reach", size: 2, type: FLOAT },
        { name: "a_lane", size: 2, type: FLOAT },
        { name: "a_style", size: 1, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_color", ...color },
        { name: "a_mark", ...color },
        { name: "a_id", ...color },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(
    id: number,
    at: number,
    from: GlyphDisplay,
    to: GlyphDisplay,
    data: LineDisplay,
  ): void {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const { lane, style, size, color, mark } = data;
    const ends = [from.x, from.y, to.x, to.y, border(from, dx, dy), border(to, -dx, -dy)];
    const line = [lane.offset * LANE, lane.of > 1 ? LANE / 2 : HIT, codes[style], size];
    this.array.set([...ends, ...line, floatColor(color), floatColor(mark), id], at);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_resolution, params.width, params.height);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
  }
}

/** How far a node reaches towards a line: its border, or its ring where it has one. */
function border(node: GlyphDisplay, dx: number, dy: number): number {
  return node.size * (node.ring === undefined ? reachOf(node.kind, dx, dy) : RING_REACH);
}
