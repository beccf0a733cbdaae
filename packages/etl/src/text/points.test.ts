import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toPointText } from "./points.ts";

const texts = fc
  .array(fc.constantFrom("a", "é", "ж", "🏛", "\n", "👩‍⚖️", "\u{10ffff}"))
  .map((x) => x.join(""));

test("slices by code points, not by UTF-16 units", () => {
  const text = toPointText("🏛 abc 🏛");
  expect(text.length).toBe(7);
  expect(text.slice(2, 5)).toBe("abc");
  expect(text.toPoint(text.text.indexOf("abc"))).toBe(2);
});

test("agrees with the text's list of code points, whatever is in it", () => {
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (text, a, b) => {
      const points = [...text];
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const prepared = toPointText(text);
      expect(prepared.length).toBe(points.length);
      expect(prepared.slice(start, end)).toBe(points.slice(start, end).join(""));
    }),
  );
});

test("unit and point offsets are inverse to each other", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const prepared = toPointText(text);
      for (let point = 0; point <= prepared.length; point += 1) {
        expect(prepared.toPoint(prepared.toUnit(point))).toBe(point);
      }
    }),
  );
});
