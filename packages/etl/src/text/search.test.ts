import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nearestMatch } from "./nearest.ts";
import { nearestName, suggest } from "./nearest-name.ts";
import { findExact, findFolded, toSearchable } from "./search.ts";

const TEXT = "🏛 The “Free\u00a0Press”  case – No.\u20097 – reached Ńowy Court.\nThe court sat.";

test("finds a phrase as people retype it and gives its exact span", () => {
  const text = toSearchable(TEXT);
  const shown = (phrase: string) =>
    findFolded(text, phrase).map(({ start, end }) => text.points.slice(start, end));
  expect(shown('the "free press" case - no. 7')).toEqual([
    "The “Free\u00a0Press”  case – No.\u20097",
  ]);
  expect(shown("nowy court. the court")).toEqual(["Ńowy Court.\nThe court"]);
  expect(shown("no such thing")).toEqual([]);
});

test("finds every exact occurrence, overlapping ones too", () => {
  expect(findExact(toSearchable("🏛aaa"), "aa")).toEqual([
    { start: 1, end: 3 },
    { start: 2, end: 4 },
  ]);
  expect(findExact(toSearchable("abc"), "")).toEqual([]);
});

test("what is found to the letter is found folded, at the same place", () => {
  const points = [...TEXT];
  fc.assert(
    fc.property(fc.nat(points.length - 1), fc.integer({ min: 1, max: 20 }), (start, size) => {
      const phrase = points
        .slice(start, start + size)
        .join("")
        .trim();
      fc.pre(/\p{L}/u.test(phrase));
      const text = toSearchable(TEXT);
      const [exact] = findExact(text, phrase);
      expect(findFolded(text, phrase)).toContainEqual(exact);
    }),
  );
});

test("the nearest match is in whole words, with its place", () => {
  const text = toSearchable("🏛 Police beat the demonstrators in the square, witnesses say.");
  const near = nearestMatch(text, "beat teh demonstrator in the squar");
  expect(near).toMatchObject({ text: "beat the demonstrators in the square" });
  expect(text.points.slice(near?.start ?? 0, near?.end ?? 0)).toBe(near?.text);
  expect(nearestMatch(text, "zzzz qqqq xxxx")).toBeUndefined();
});

test("a near name is proposed, a far one is not", () => {
  expect(nearestName("vladimir-koslov", ["vladimir-kozlov", "kazakhstan"])).toBe("vladimir-kozlov");
  expect(nearestName("DETAINED_FROM", ["DETAINED_BY", "SIGNED"])).toBe("DETAINED_BY");
  expect(suggest("x", ["kazakhstan"], "add it")).toBe("add it");
});
