import { describe, expect, it } from "vitest";
import { toCslName } from "./csl-name.ts";

describe("a person's name", () => {
  it.each([
    ["Robert Stadt", "Robert", "Stadt"],
    ["Айжан Тулетаева", "Айжан", "Тулетаева"],
    ["Қайрат Ұлан Әбенов", "Қайрат Ұлан", "Әбенов"],
    ["Ludwig van der Berg", "Ludwig", "van der Berg"],
    ["Petr Petrovich", "Petr", "Petrovich"],
  ])("%s is parted", (name, given, family) => {
    expect(toCslName(name, "Person")).toEqual({ given, family });
  });

  it.each([
    "Тулетаева",
    "Тулетаева Айжан Ивановна",
    "Жүбаев Сапарбай Қайратұлы",
    "Сапарбай Жүбай ұлы",
    "Ivanov, Ivan",
    "defendant 7",
  ])("%s stays whole", (name) => {
    expect(toCslName(name, "Person")).toEqual({ literal: name });
  });
});

describe("another name", () => {
  it("stays whole, on one line", () => {
    expect(toCslName("Robert\tStadt\n LLP", "Organization")).toEqual({
      literal: "Robert Stadt LLP",
    });
    expect(toCslName("Robert Stadt", undefined)).toEqual({ literal: "Robert Stadt" });
  });
});
