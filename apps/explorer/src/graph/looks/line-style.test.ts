import { describe, expect, it } from "vitest";
import { drawnStyles, lineStyleOf, lineStyles, partsOf, type LineStyle } from "./line-style.ts";
import { edge } from "../testing.ts";

const cases: ReadonlyArray<readonly [Parameters<typeof edge>[3], LineStyle]> = [
  [{ standing: "supported", certainty: "stated" }, "supported"],
  [{ standing: "single-source", certainty: "stated" }, "single"],
  [{ standing: "single-source", certainty: "negative" }, "single"],
  [{ standing: "supported", certainty: "alleged" }, "alleged"],
  [{ standing: "single-source", certainty: "opinion" }, "alleged"],
  [{ standing: "single-source", certainty: "speculated" }, "alleged"],
  [{ standing: "supported", certainty: "planned" }, "alleged"],
  [{ standing: "supported", certainty: "feared" }, "alleged"],
  [{ standing: "disputed", certainty: "alleged" }, "contested"],
  [{ standing: "disputed", certainty: "opinion" }, "contested"],
  [{ standing: "disputed", certainty: "stated" }, "disputed"],
  [{ standing: "denied", certainty: "denied" }, "denied"],
];

describe("lineStyleOf", () => {
  it.each(cases)("draws %o as %s", (more, style) => {
    expect(lineStyleOf(edge("a", "SUED_BY", "b", more))).toBe(style);
  });

  it("lists every style", () => {
    expect(new Set(drawnStyles)).toEqual(new Set(cases.map(([, style]) => style)));
    expect([...new Set(drawnStyles.flatMap(partsOf))].toSorted()).toEqual(lineStyles.toSorted());
  });
});
