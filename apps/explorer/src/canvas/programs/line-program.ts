// The programs of edges: every style of line with its arrow in one draw call, constant in pixels.
import type { Edge, Id } from "@trialgraph/model";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, RenderParams } from "sigma/types";
import { byRank, nodeEmphasis } from "../../graph/emphasis.ts";
import type { Lane } from "../../graph/lines/lanes.ts";
import type { LineStyle } from "../../graph/looks/line-style.ts";
import { FADE, lineLook } from "../../graph/looks/looks.ts";
import type { EdgeAttributes, NodeAttributes } from "../../graph/network-graph.ts";
import type { Renderer } from "../camera.ts";
import type { Front, FrontNow } from "./front.ts";
import type { GlyphDisplay } from "./glyph-program.ts";
import { layersOf, setUniforms, UNIFORMS, type Uniform } from "./layers.ts";
import type { LineDrawing, LineEnd } from "./line-drawings.ts";

/** What the edge programs draw: Sigma's own data with lane, style and the colour of the cross. */
interface LineDisplay extends EdgeDisplayData {
  readonly edge: Edge;
  readonly lane: Lane;
  readonly style: LineStyle;
  readonly mark: string;
}

function endOf(renderer: Renderer, id: Id, { emphases }: Front): readonly LineEnd[] {
  const at = renderer.getNodeDisplayData(id);
  const kind = renderer.getGraph().getNodeAttribute(id, "kind");
  return at ? [{ ...at, kind, ringed: nodeEmphasis(emphases, id) === "selected" }] : [];
}

/** The rows of the lines that stand out, as a renderer has placed their ends. */
function frontRows(renderer: Renderer, { type, rowOf }: LineDrawing, front: Front) {
  const graph = renderer.getGraph();
  return [...front.emphases.edges].toSorted(byRank).flatMap(([id, emphasis]) => {
    const { lane, style, type: own } = graph.getEdgeAttributes(id);
    const [from] = endOf(renderer, graph.source(id), front);
    const [to] = endOf(renderer, graph.target(id), front);
    if (own !== type || !from || !to) return [];
    return [rowOf(from, to, { ...lineLook(style, emphasis, front.palette), lane, style })];
  });
}

/** The class of a program that draws edges, each to be told from its neighbours. */
export function lineProgram(front: FrontNow, drawing: LineDrawing) {
  return class LineProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    /** Which row each edge has, by its id. */
    private readonly rows = new Map<string, number>();
    private readonly layers = layersOf(this.normalProgram, {
      front,
      rowsOf: (now) => frontRows(this.renderer, drawing, now),
      hidden: ({ emphases }) => [...emphases.edges.keys()].flatMap((id) => this.rows.get(id) ?? []),
      fade: FADE.line,
      attributes: this.ATTRIBUTES,
      corners: this.CONSTANT_ATTRIBUTES,
      cornerData: this.constantArray,
      vertices: this.VERTICES,
    });

    override getDefinition() {
      const { FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: drawing.corners.length,
        VERTEX_SHADER_SOURCE: drawing.vertex,
        FRAGMENT_SHADER_SOURCE: drawing.fragment,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [...drawing.attributes],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: drawing.corners.map((corner) => [...corner]),
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.rows.clear();
      this.layers.changed();
    }

    override processVisibleItem(
      _id: number,
      at: number,
      from: GlyphDisplay,
      to: GlyphDisplay,
      { edge, color, mark, size: width, style, lane }: LineDisplay,
    ): void {
      const ends = [from, to].map((end) => ({ ...end, ringed: false }));
      const [a, b] = ends;
      if (a && b) this.array.set(drawing.rowOf(a, b, { color, mark, width, style, lane }), at);
      this.rows.set(edge.id, at / this.STRIDE);
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
