import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints, toCodePointOffset, toCodePointText } from "./code-points.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });

describe("code points", () => {
  it("count an emoji and a Kazakh letter as one each", () => {
    const text = toCodePointText("😀Ә🧑‍⚖️b");
    expect(text.length).toBe(7);
    expect(sliceCodePoints(text, 0, 1)).toBe("😀");
    expect(sliceCodePoints(text, 1, 2)).toBe("Ә");
    expect(sliceCodePoints(text, 6, 7)).toBe("b");
  });

  it("slice as an array of characters does", () => {
    fc.assert(
      fc.property(anyText, fc.nat(70), fc.nat(70), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const expected = [...text].slice(start, end).join("");
        expect(sliceCodePoints(toCodePointText(text), start, end)).toBe(expected);
      }),
    );
  });

  it("find their way back from UTF-16 offsets", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = toCodePointText(text);
        for (let point = 0; point <= source.length; point += 1) {
          const unit = [...text].slice(0, point).join("").length;
          expect(toCodePointOffset(source, unit)).toBe(point);
        }
      }),
    );
  });

  it("take an offset inside a surrogate pair for its character", () => {
    expect(toCodePointOffset(toCodePointText("a😀b"), 2)).toBe(1);
  });
});
