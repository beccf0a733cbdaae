// The shaders of edges between two nodes, all in pixels: a strip from border to border.
import { STROKE_INK, STROKE_SETTING, STROKE_VARYINGS } from "./stroke-shader.ts";

/**
 * Places a strip along the line: narrow along its way, wide at its arrow. In `a_corner` x is 0 at the
 * beginning, 1 and 2 where the arrow begins, 3 at its point; y is the side.
 */
export const LINE_VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_reach;
attribute float a_lane;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
varying float v_along;
varying float v_across;
varying float v_lane;
varying float v_laneEnd;
varying vec2 v_direction;
${STROKE_VARYINGS}
${STROKE_SETTING}

const float GAP = 2.5;

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_resolution * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_resolution * 0.5;
  float whole = max(distance(from, to), 0.001);
  vec2 dir = (to - from) / whole;
  vec2 normal = vec2(-dir.y, dir.x);
  vec2 reach = a_reach / u_sizeRatio;
  float most = 0.6 * min(reach.x, reach.y);
  float laneEnd = clamp(a_lane, -most, most);
  vec2 stop = sqrt(reach * reach - laneEnd * laneEnd) + GAP;
  float span = max(whole - stop.x - stop.y, 1.0);

  vec2 room = setStroke();
  float head = (6.5 + v_width * 1.5) * v_scale + 1.0;
  float along = a_corner.x < 0.5 ? -1.0 : a_corner.x < 2.5 ? max(span - head, -1.0) : span + 1.0;
  vec2 lanes = vec2(min(a_lane, laneEnd), max(a_lane, laneEnd));
  float margin = a_corner.x < 1.5 ? room.x : room.y;
  float across = a_corner.y < 0.0 ? lanes.x - margin : lanes.y + margin;
  vec2 point = from + dir * (stop.x + along) + normal * across;
  gl_Position = vec4(point * 2.0 / u_resolution, 0.0, 1.0);

  v_along = along;
  v_across = across;
  v_length = span;
  v_lane = a_lane;
  v_laneEnd = laneEnd;
  v_direction = dir;
}
`;

/** Draws the stroke of its style, the arrow at the object's end, and the cross of a denied line. */
export const LINE_FRAGMENT = /* glsl */ `
precision highp float;
varying float v_along;
varying float v_across;
varying float v_lane;
varying float v_laneEnd;
varying vec2 v_direction;
${STROKE_VARYINGS}
${STROKE_INK}

// Distance across from the middle of the lane, which opens out from the ends over some pixels.
float offLane() {
  if (v_lane == v_laneEnd) return v_across - v_lane;
  float ramp = min(30.0, v_length * 0.3);
  float u = clamp(min(v_along, v_length - v_along) / ramp, 0.0, 1.0);
  float opened = v_lane - v_laneEnd;
  float slope = opened * 6.0 * u * (1.0 - u) / ramp;
  float middle = v_laneEnd + opened * u * u * (3.0 - 2.0 * u);
  return (v_across - middle) * inversesqrt(1.0 + slope * slope);
}

void main() {
  float y = offLane();
  vec2 upright = v_direction * (v_along - v_length * 0.5) + vec2(-v_direction.y, v_direction.x) * y;
  gl_FragColor = inkOf(v_along, y, v_across - v_laneEnd, upright);
}
`;

/** The corners of the strip. */
export const LINE_CORNERS = [0, 1, 2, 3].flatMap((x) => [
  [x, -1],
  [x, 1],
]);
