// The shaders of nodes: each kind of entity as a signed distance, in pixels, y upwards.
// Distances after https://iquilezles.org/articles/distfunctions2d/; sizes mirror graph/looks/glyphs.ts.

/** Places a square around the node, no wider than its shape or its ring. */
export const GLYPH_VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_sizeRatio;
varying vec2 v_point;
varying float v_radius;
varying float v_kind;
varying vec3 v_color;
varying vec4 v_ring;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio;
  v_point = a_corner * (radius * (a_ring.a > 0.5 ? 1.5 : 1.25) + 2.5);
  v_color = a_color.rgb;
  v_ring = vec4(a_ring.rgb, a_ring.a * bias);
  v_radius = radius;
  v_kind = a_kind;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_resolution, 0.0, 1.0);
}
`;

/** Inks the shape, fills its hollow and a hairline around it with paper, and draws the ring. */
export const GLYPH_FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform float u_fade;
varying vec2 v_point;
varying float v_radius;
varying float v_kind;
varying vec3 v_color;
varying vec4 v_ring;

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float hexagon(vec2 p, float apothem) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * apothem, k.z * apothem), apothem);
  return length(p) * sign(p.y);
}

float star(vec2 p, float r, float inner) {
  const vec2 k1 = vec2(0.809016994, -0.587785252);
  const vec2 k2 = vec2(-0.809016994, -0.587785252);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(k2, p), 0.0) * k2;
  p.x = abs(p.x);
  p.y -= r;
  vec2 side = inner * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float along = clamp(dot(p, side) / dot(side, side), 0.0, r);
  return length(p - side * along) * sign(p.y * side.x - p.x * side.y);
}

float triangle(vec2 p, float r) {
  const float k = 1.732050808;
  p.x = abs(p.x) - r;
  p.y += r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

// x: distance to the ink, y: distance to the whole shape with its hollow.
vec2 shape(vec2 p, float r) {
  float u = r / 9.0;
  float disc = length(p) - r;
  if (v_kind < 0.5) return vec2(disc);
  if (v_kind < 1.5) return vec2(min(max(disc, 6.8 * u - length(p)), length(p) - 4.3 * u), disc);
  if (v_kind < 2.5) return vec2(box(p, vec2(8.0 * u), 1.4 * u));
  if (v_kind < 3.5) return vec2(hexagon(p, 8.66 * u));
  if (v_kind < 4.5) return vec2((abs(p.x) + abs(p.y) - 10.8 * u) * 0.70710678);
  if (v_kind < 5.5) return vec2(box(p, vec2(6.4, 9.2) * u, 0.8 * u));
  if (v_kind < 6.5) return vec2(star(p, 11.0 * u, 0.4364));
  if (v_kind < 7.5) {
    float frame = box(p, vec2(5.8, 8.4) * u, 0.8 * u);
    return vec2(abs(frame) - 1.1 * u, frame - 1.1 * u);
  }
  if (v_kind < 8.5) return vec2(triangle(p + vec2(0.0, 1.21 * u), 9.8 * u));
  if (v_kind < 9.5) return vec2(box(p, vec2(9.6, 4.8) * u, 0.6 * u));
  float frame = (abs(p.x) + abs(p.y) - 9.2 * u) * 0.70710678;
  return vec2(abs(frame) - 1.1 * u, frame - 1.1 * u);
}

float cover(float distance_) {
  return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0);
}

void main() {
  vec2 d = shape(v_point, v_radius);
  float ringed = step(0.5, v_ring.a);
  float toRing = length(v_point) - v_radius * 1.5;
  float edge = clamp(v_radius * 0.3, 0.5, 1.5);
  float alpha = max(cover(d.y - edge), ringed * cover(toRing - 1.0));
  vec3 color = mix(v_color, u_paper, u_fade);
  vec3 ink = mix(u_paper, color, cover(d.x));
  ink = mix(ink, v_ring.rgb, ringed * cover(abs(toRing) - 1.0));
  gl_FragColor = vec4(ink * alpha, alpha);
}
`;
