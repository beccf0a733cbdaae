import { languages } from "@trialgraph/model";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { numberTextIn } from "./numbers.ts";
import { testWords } from "./testing.ts";

/** As in a browser that knows no language but English. */
function withoutLanguages() {
  const { NumberFormat } = Intl;
  vi.spyOn(Intl, "NumberFormat").mockImplementation(function english(_, options) {
    return new NumberFormat("en", options);
  });
}

afterEach(() => vi.restoreAllMocks());

describe("numbers", () => {
  it.each(languages)("are written as the language does (%s)", (language) => {
    const known = new Intl.NumberFormat(language);
    const whole = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(
        fc.oneof(
          whole,
          fc.nat(2000),
          whole.map((tenths) => tenths / 10),
        ),
        (value) => {
          expect(numberTextIn(language, value)).toBe(known.format(value));
        },
      ),
    );
  });

  it("are so where the browser does not know the language", () => {
    withoutLanguages();
    expect(new Intl.NumberFormat("kk").format(1057)).toBe("1,057");
    expect(languages.map((language) => numberTextIn(language, 1_234_567))).toEqual([
      "1,234,567",
      "1\u00a0234\u00a0567",
      "1\u00a0234\u00a0567",
    ]);
  });

  it("are so within words, marked as numbers or not", () => {
    withoutLanguages();
    const marked = languages.map((language) =>
      testWords("table", language)("count.lines", { shown: 1057, all: 12_345 }),
    );
    const unmarked = languages.map((language) =>
      testWords("sources", language)("claims", { count: 1057 }),
    );
    expect(marked[0]).toContain("1,057");
    for (const text of marked.slice(1)) {
      expect(text).toContain("1\u00a0057");
      expect(text).toContain("12\u00a0345");
    }
    expect(unmarked[0]).toBe("1,057 claims");
    for (const text of unmarked.slice(1)) expect(text).toContain("1\u00a0057");
  });
});
