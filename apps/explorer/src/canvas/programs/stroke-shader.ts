// What all lines share in their shaders: strokes that say how sure they are, arrows, and the cross.

/** Varyings of a line: how it looks, and how long it is. */
export const STROKE_VARYINGS = /* glsl */ `
varying float v_length;
varying float v_style;
varying float v_width;
varying float v_scale;
varying vec3 v_color;
varying vec3 v_mark;
`;

/**
 * For vertex shaders: sets those varyings (but the length) and gives how far from the middle of a
 * line its ink may be, in pixels: x along its way, y at its arrow. Hidden lines are rows of zeros:
 * they have no colour, and get no room.
 */
export const STROKE_SETTING = /* glsl */ `
attribute float a_style;
attribute float a_width;
attribute vec4 a_color;
attribute vec4 a_mark;
uniform float u_sizeRatio;

vec2 setStroke() {
  float nearness = 1.0 / u_sizeRatio;
  v_style = a_style;
  v_scale = clamp(nearness * 1.25, 0.35, 1.0);
  v_width = a_width * clamp(0.4 + nearness * 0.75, 0.55, 1.0);
  v_color = a_color.rgb;
  v_mark = a_mark.rgb;
  float way = v_width * 0.5;
  if (v_style > 1.5) way = v_style < 2.5 ? way + 2.1 : 5.0 * v_scale + 0.9;
  float wing = max(way, (2.6 + v_width * 0.75) * v_scale);
  return a_color.a < 0.5 ? vec2(0.0) : vec2(way, wing) + 1.0;
}
`;

/**
 * For fragment shaders: the colour of a point of a line. `along` its way in pixels from its
 * beginning, `y` across from the middle of its lane, `endY` across from where its arrow points,
 * `upright` from its middle in unturned pixels.
 */
export const STROKE_INK = /* glsl */ `
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform float u_fade;

float cover(float distance_) {
  return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0);
}

float bar(vec2 p, vec2 half_) {
  vec2 q = abs(p) - half_;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
}

float stroke(float along, float y) {
  float solid = abs(y) - v_width * 0.5;
  if (v_style < 0.5) return solid;
  float dash = abs(mod(along, 10.0) - 5.0) - 3.0;
  if (v_style < 1.5) return max(solid, dash);
  float twin = abs(abs(y) - 2.1) - v_width * 0.5;
  if (v_style < 2.5) return v_style < 2.125 ? twin : max(twin, dash);
  float dots = length(vec2(mod(along, 5.5) - 2.75, y)) - v_width * 0.6;
  return max(dots, 7.0 * v_scale - abs(along - v_length * 0.5));
}

vec4 inkOf(float along, float y, float endY, vec2 upright) {
  float head = min((6.5 + v_width * 1.5) * v_scale, v_length);
  float slant = (2.6 + v_width * 0.75) * v_scale / head;
  float back = v_length - along;
  float line = max(stroke(along, y), max(-along, head - 1.0 - back));
  float arrow = max((abs(endY) - back * slant) * inversesqrt(1.0 + slant * slant), max(back - head, -back));
  float ink = max(cover(line), cover(arrow));
  vec2 turned = vec2(upright.x + upright.y, upright.x - upright.y) * 0.70710678;
  vec2 arm = vec2(5.0 * v_scale, 0.9);
  float mark = v_style < 2.5 ? 0.0 : cover(min(bar(turned, arm), bar(turned, arm.yx)));
  float alpha = max(ink, mark);
  vec3 color = mix(mix(v_color, v_mark, mark), u_paper, u_fade);
  return vec4(color * alpha, alpha);
}
`;
