// Starting points hashed from ids: no chance, no dependence on the order of the input.
import type { Point } from "./types.ts";

/** FNV-1a with a final mix: http://www.isthe.com/chongo/tech/comp/fnv/. From 0 up to 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32;
}

/** A point in the unit disc that follows from an id and the number of the attempt. */
export function seedPoint(id: string, attempt: number): Point {
  const angle = 2 * Math.PI * hash(`${attempt}:angle:${id}`);
  const radius = Math.sqrt(0.02 + 0.98 * hash(`${attempt}:radius:${id}`));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
