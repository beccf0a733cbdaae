// The shaders of edges from a node to itself: around a circle at its upper right, in pixels.
import { LOOP_ANGLE, LOOP_OUT, LOOP_RADIUS, LOOP_STEP } from "../../graph/lines/loops.ts";
import { STROKE_INK, STROKE_SETTING, STROKE_VARYINGS } from "./stroke-shader.ts";

const float = (value: number) => value.toFixed(6);

/** Places a square around the circle. The figures are those of `graph/lines/loops.ts`, y upwards. */
export const LOOP_VERTEX = /* glsl */ `
attribute vec2 a_node;
attribute float a_reach;
attribute float a_number;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
varying vec2 v_point;
varying float v_radius;
varying float v_begin;
${STROKE_VARYINGS}
${STROKE_SETTING}

const float GAP = 2.5;
const float PI = 3.14159265;

void main() {
  vec2 node = (u_matrix * vec3(a_node, 1.0)).xy * u_resolution * 0.5;
  float reach = a_reach / u_sizeRatio + GAP;
  float radius = ${float(LOOP_RADIUS)} + ${float(LOOP_STEP)} * a_number;
  float away = reach + radius * ${float(LOOP_OUT)};
  float inside = (away * away + radius * radius - reach * reach) / (2.0 * away * radius);
  float opening = acos(clamp(inside, -1.0, 1.0));
  vec2 out_ = vec2(${float(Math.cos(LOOP_ANGLE))}, ${float(-Math.sin(LOOP_ANGLE))});

  vec2 room = setStroke();
  v_point = room.y > 0.0 ? a_corner * (radius + room.y) : vec2(0.0);
  v_radius = radius;
  v_begin = ${float(-LOOP_ANGLE)} + PI - opening;
  v_length = 2.0 * (PI - opening) * radius;
  gl_Position = vec4((node + out_ * away + v_point) * 2.0 / u_resolution, 0.0, 1.0);
}
`;

/** Draws the stroke of its style around the circle, clockwise, with the arrow at its end. */
export const LOOP_FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying float v_radius;
varying float v_begin;
${STROKE_VARYINGS}
${STROKE_INK}

void main() {
  float turn = mod(v_begin - atan(v_point.y, v_point.x), 6.28318531);
  float y = length(v_point) - v_radius;
  float middle = v_begin - v_length * 0.5 / v_radius;
  vec2 upright = v_point - v_radius * vec2(cos(middle), sin(middle));
  gl_FragColor = inkOf(turn * v_radius, y, y, upright);
}
`;
