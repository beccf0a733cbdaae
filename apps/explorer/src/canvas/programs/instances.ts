// Instances on the graphics card: sent there when they have changed, not each time they are drawn.
// (Sigma's own programs send all their data with every frame: `Program.bindProgram` in sigma 3.)
import type { ProgramInfo } from "sigma/rendering";

/** A vertex attribute, as Sigma's program definitions have them. */
export interface Attribute {
  readonly name: string;
  readonly size: number;
  readonly type: number;
  readonly normalized?: boolean;
}

/** Rows of numbers, one for each instance: all things, or those in front of them. */
export interface Rows {
  readonly array: Float32Array;
  readonly count: number;
}

/** The shape that each instance is drawn with, and what its rows hold. */
export interface InstanceShape {
  readonly attributes: readonly Attribute[];
  readonly corners: readonly Attribute[];
  readonly cornerData: Float32Array;
  readonly vertices: number;
}

/** A buffer of rows on the graphics card. */
interface Instances {
  /** To be called when rows have changed: they are sent before they are drawn next. */
  readonly changed: () => void;
  readonly draw: (rows: Rows) => void;
}

type Context = WebGLRenderingContext | WebGL2RenderingContext;

const bytesOf = ({ size, type }: Attribute): number =>
  type === WebGLRenderingContext.FLOAT ? size * 4 : size;

/** The functions for instances, which were an extension before WebGL 2. */
function instancing(gl: Context) {
  if (gl instanceof WebGL2RenderingContext) {
    return {
      divide: (at: number, by: number) => gl.vertexAttribDivisor(at, by),
      draw: (vertices: number, count: number) =>
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count),
    };
  }
  const extension = gl.getExtension("ANGLE_instanced_arrays");
  return {
    divide: (at: number, by: number) => extension?.vertexAttribDivisorANGLE(at, by),
    draw: (vertices: number, count: number) =>
      extension?.drawArraysInstancedANGLE(gl.TRIANGLE_STRIP, 0, vertices, count),
  };
}

/** Buffers for the instances of a program: `count` sets of rows that are drawn with one shape. */
export function instancesOf(
  { gl, attributeLocations }: ProgramInfo,
  { attributes, corners, cornerData, vertices }: InstanceShape,
): () => Instances {
  const { divide, draw } = instancing(gl);
  const pointAt = (list: readonly Attribute[], divisor: number) => {
    const stride = list.reduce((sum, attribute) => sum + bytesOf(attribute), 0);
    let offset = 0;
    for (const attribute of list) {
      const at = attributeLocations[attribute.name] ?? -1;
      const { size, type, normalized = false } = attribute;
      if (at >= 0) {
        gl.enableVertexAttribArray(at);
        gl.vertexAttribPointer(at, size, type, normalized, stride, offset);
        divide(at, divisor);
      }
      offset += bytesOf(attribute);
    }
  };
  const cornerBuffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, cornerBuffer);
  gl.bufferData(gl.ARRAY_BUFFER, cornerData, gl.STATIC_DRAW);
  return () => {
    const buffer = gl.createBuffer();
    let stale = true;
    return {
      changed: () => {
        stale = true;
      },
      draw: ({ array, count }) => {
        if (count === 0) return;
        gl.bindBuffer(gl.ARRAY_BUFFER, cornerBuffer);
        pointAt(corners, 0);
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
        if (stale) gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
        stale = false;
        pointAt(attributes, 1);
        draw(vertices, count);
      },
    };
  };
}
