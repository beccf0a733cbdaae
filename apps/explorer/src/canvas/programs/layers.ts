// How our programs draw: all things from a buffer that stays on the graphics card, paled where a
// selection lets them step back, then what stands out once more in front of them.
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { sharesOf } from "../../graph/looks/mix.ts";
import type { Front, FrontNow } from "./front.ts";
import { instancesOf, type InstanceShape, type Rows } from "./instances.ts";

/** The uniforms of every program of ours. */
export const UNIFORMS = [
  "u_matrix",
  "u_resolution",
  "u_sizeRatio",
  "u_pixelRatio",
  "u_paper",
  "u_fade",
] as const;

/** One of them. */
export type Uniform = (typeof UNIFORMS)[number];

/** The drawing of a program. */
interface Layers {
  /** To be called when the rows of all things have changed. */
  readonly changed: () => void;
  readonly draw: (all: Rows, params: RenderParams) => void;
}

/** What the layers of a program follow from. */
interface LayerPlan extends InstanceShape {
  readonly front: FrontNow;
  /** The rows of what stands out, the most important last. */
  readonly rowsOf: (front: Front) => readonly (readonly number[])[];
  /** The rows among all things that are not drawn there because they are drawn in front. */
  readonly hidden?: (front: Front) => readonly number[];
  /** How much of what steps back is paper, from 0 to 1. */
  readonly fade: number;
}

function toRows(rows: readonly (readonly number[])[]): Rows {
  return { array: new Float32Array(rows.flat()), count: rows.length };
}

/** All rows but the hidden ones, which become zeros: the shaders give them no room. */
function withoutHidden({ array, count }: Rows, hidden: readonly number[]): Rows {
  if (hidden.length === 0) return { array, count };
  const stride = array.length / count;
  const rest = array.slice();
  for (const row of hidden) rest.fill(0, row * stride, (row + 1) * stride);
  return { array: rest, count };
}

/** Readies a program for drawing on its canvas. */
export function setUniforms(
  { gl, program, uniformLocations }: ProgramInfo<Uniform>,
  { width, height, pixelRatio, sizeRatio, matrix }: RenderParams,
  { palette }: Front,
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
  gl.enable(gl.BLEND);
  gl.useProgram(program);
  gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  gl.uniform2f(uniformLocations.u_resolution, width, height);
  gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
  gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
  gl.uniform3fv(uniformLocations.u_paper, sharesOf(palette.paper));
}

/** The layers of a program. */
export function layersOf(info: ProgramInfo<Uniform>, plan: LayerPlan): Layers {
  const { gl, uniformLocations } = info;
  const instances = instancesOf(info, plan);
  const [all, ahead] = [instances(), instances()];
  let last: Front | undefined;
  let [rest, rows] = [toRows([]), toRows([])];
  let hidden: readonly number[] = [];
  const follow = (front: Front, everything: Rows, anew: boolean) => {
    const before = hidden;
    hidden = plan.hidden?.(front) ?? [];
    if (anew || before.length + hidden.length > 0) {
      rest = withoutHidden(everything, hidden);
      all.changed();
    }
    rows = toRows(plan.rowsOf(front));
    ahead.changed();
    last = front;
  };
  return {
    changed: () => {
      last = undefined;
    },
    draw: (everything, params) => {
      const front = plan.front();
      if (front !== last) follow(front, everything, last === undefined);
      setUniforms(info, params, front);
      const fade = front.emphases.rest === "back" ? plan.fade : 0;
      gl.uniform1f(uniformLocations.u_fade, fade);
      all.draw(rest);
      gl.uniform1f(uniformLocations.u_fade, 0);
      ahead.draw(rows);
    },
  };
}
