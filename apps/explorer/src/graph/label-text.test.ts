import { describe, expect, it } from "vitest";
import { LABEL_LENGTH, labelTextOf, shortened } from "./label-text.ts";
import { mix } from "./looks/mix.ts";
import { entity } from "./testing.ts";

describe("labelTextOf", () => {
  it("takes the short name, and what the name adds to it as a detail", () => {
    const charge = {
      ...entity("c", "Charge"),
      name: "Art. 164, inciting enmity",
      short: "Art. 164",
    };
    expect(labelTextOf(charge)).toEqual({ label: "Art. 164", detail: "inciting enmity" });
    const law = { ...entity("l", "Law"), name: "International Covenant", short: "ICCPR" };
    expect(labelTextOf(law)).toEqual({ label: "ICCPR", detail: "" });
  });

  it("cuts long names between words, never longer than the limit", () => {
    const cut = shortened("Ministry of Justice of the Republic of Kazakhstan");
    expect(cut).toBe("Ministry of Justice of the …");
    expect(shortened("x".repeat(80)).length).toBeLessThanOrEqual(LABEL_LENGTH + 1);
    expect(shortened("short")).toBe("short");
  });
});

describe("mix", () => {
  it("goes from one colour to the other", () => {
    expect(mix("#000000", "#ffffff", 0)).toBe("#000000");
    expect(mix("#000", "#fff", 0.5)).toBe("#808080");
    expect(mix("#102030", "#ffffff", 1)).toBe("#ffffff");
  });

  it("refuses what is not a hexadecimal colour", () => {
    expect(() => mix("red", "#fff", 0.5)).toThrow("red");
  });
});
