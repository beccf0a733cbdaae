import { expect, it } from "vitest";
import { nameLanguage } from "./name-language.ts";

it.each([
  ["Vladimir Kozlov", "en"],
  ["Art. 164", "en"],
  ["Владимир Козлов", undefined],
  ["Алға (Alga!)", undefined],
  ["164", undefined],
])("reads %s in %s", (name, language) => {
  expect(nameLanguage(name)).toBe(language);
});
