// The shaders of edges, all in pixels: thick, thin, dashed, double, or dotted with a cross; an arrow.

/** Places a strip along the line, from border to border, wide enough for its lane and its hit area. */
export const LINE_VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_reach;
attribute vec2 a_lane;
attribute float a_style;
attribute float a_width;
attribute vec4 a_color;
attribute vec4 a_mark;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_sizeRatio;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_lane;
varying float v_laneEnd;
varying float v_hit;
varying float v_style;
varying float v_width;
varying vec4 v_color;
varying vec4 v_mark;
varying vec2 v_direction;
varying float v_scale;

const float bias = 255.0 / 254.0;
const float GAP = 2.5;

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_resolution * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_resolution * 0.5;
  float whole = max(distance(from, to), 0.001);
  vec2 dir = (to - from) / whole;
  vec2 normal = vec2(-dir.y, dir.x);
  vec2 reach = a_reach / u_sizeRatio;
  float most = 0.6 * min(reach.x, reach.y);
  float laneEnd = clamp(a_lane.x, -most, most);
  vec2 stop = sqrt(reach * reach - laneEnd * laneEnd) + GAP;
  float span = max(whole - stop.x - stop.y, 1.0);
  float margin = abs(a_lane.x) + 9.0;
  float along = a_corner.x < 0.5 ? -3.0 : span + 3.0;
  vec2 point = from + dir * (stop.x + along) + normal * (a_corner.y * margin);
  gl_Position = vec4(point * 2.0 / u_resolution, 0.0, 1.0);

  v_along = along;
  v_across = a_corner.y * margin;
  v_length = span;
  v_lane = a_lane.x;
  v_laneEnd = laneEnd;
  v_hit = a_lane.y;
  v_style = a_style;
  v_width = a_width;
  v_mark = a_mark;
  v_direction = dir;
  v_scale = clamp(1.0 / u_sizeRatio, 0.7, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Draws the stroke of its style, the arrow at the object's end, and the cross of a denied line. */
export const LINE_FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
varying float v_along;
varying float v_across;
varying float v_length;
varying float v_lane;
varying float v_laneEnd;
varying float v_hit;
varying float v_style;
varying float v_width;
varying vec4 v_color;
varying vec4 v_mark;
varying vec2 v_direction;
varying float v_scale;

float cover(float distance_) {
  return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0);
}

float bar(vec2 p, vec2 half_) {
  vec2 q = abs(p) - half_;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}

// Distance across from the middle of the lane, which opens out from the ends over some pixels.
float offLane() {
  float ramp = min(30.0, v_length * 0.3);
  float u = clamp(min(v_along, v_length - v_along) / ramp, 0.0, 1.0);
  float opened = v_lane - v_laneEnd;
  float slope = opened * 6.0 * u * (1.0 - u) / ramp;
  float middle = v_laneEnd + opened * u * u * (3.0 - 2.0 * u);
  return (v_across - middle) * inversesqrt(1.0 + slope * slope);
}

float stroke(float y, float fromMiddle) {
  float solid = abs(y) - v_width * 0.5;
  if (v_style < 0.5) return solid;
  if (v_style < 1.5) return max(solid, abs(mod(v_along, 10.0) - 5.0) - 3.0);
  if (v_style < 2.5) return abs(abs(y) - 2.1) - v_width * 0.5;
  float dots = length(vec2(mod(v_along, 5.5) - 2.75, y)) - v_width * 0.6;
  return max(dots, 7.0 - abs(fromMiddle));
}

void main() {
  float y = offLane();
  #ifdef PICKING_MODE
  bool hit = abs(y) < v_hit && v_along > -1.0 && v_along < v_length + 1.0;
  gl_FragColor = hit ? v_color : vec4(0.0);
  #else
  float head = min((6.5 + v_width * 1.5) * v_scale, v_length);
  float wing = (2.6 + v_width * 0.75) * v_scale;
  float back = v_length - v_along;
  float fromMiddle = v_along - v_length * 0.5;
  float line = max(stroke(y, fromMiddle), max(-v_along, head - 1.0 - back));
  float slant = wing / head;
  float arrow = max((abs(v_across - v_laneEnd) - back * slant) * inversesqrt(1.0 + slant * slant), back - head);
  float ink = max(cover(line), cover(arrow));
  vec2 upright = v_direction * fromMiddle + vec2(-v_direction.y, v_direction.x) * y;
  vec2 turned = vec2(upright.x + upright.y, upright.x - upright.y) * 0.70710678;
  float mark = v_style < 2.5 ? 0.0 : cover(min(bar(turned, vec2(5.0 * v_scale, 0.9)), bar(turned, vec2(0.9, 5.0 * v_scale))));
  float alpha = max(ink * v_color.a, mark);
  gl_FragColor = vec4(mix(v_color.rgb, v_mark.rgb, mark) * alpha, alpha);
  #endif
}
`;
