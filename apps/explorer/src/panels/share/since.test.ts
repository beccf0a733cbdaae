import { describe, expect, it } from "vitest";
import { share as en } from "../../language/words/share/en.ts";
import { share as kk } from "../../language/words/share/kk.ts";
import { share as ru } from "../../language/words/share/ru.ts";
import { fromAddress } from "../../state/address/index.ts";
import { openingOf, sinceOpening, type Opening } from "./since.ts";

const earlier = "e".repeat(64);
const first = "a".repeat(64);
const second = "b".repeat(64);
const beginning = (version: string) => version.slice(0, 12);

const stateAt = (node: string) => fromAddress("", `?node=${node}`).state;
const linkedTo = stateAt("kozlov");
const goneTo = stateAt("aliyev");

const opened = (madeFrom?: string): Opening => openingOf(first, madeFrom, linkedTo);

/** Why, since when and of what changes are told once the reader went elsewhere and the data is of a version. */
function told(opening: Opening, version: string) {
  const { why, since, asked } = sinceOpening(opening, version, goneTo);
  return { why, since, of: [...asked.things] };
}

describe("changes are told", () => {
  it.each([
    ["without a version", undefined],
    ["by a link made from the very data that was open", beginning(first)],
  ])("as having come meanwhile, of where the reader is, where it was opened %s", (_, madeFrom) => {
    const opening = opened(madeFrom);
    expect(told(opening, first).since).toBeUndefined();
    expect(told(opening, second)).toEqual({ why: "meanwhile", since: first, of: ["aliyev"] });
  });

  it("since an old link was made, of what it asks for, whatever comes afterwards", () => {
    const opening = opened(beginning(earlier));
    const sinceMade = { why: "link", since: beginning(earlier), of: ["kozlov"] };
    expect(told(opening, first)).toEqual(sinceMade);
    expect(told(opening, second)).toEqual(sinceMade);
    expect(told(opening, earlier).since).toBeUndefined();
  });
});

it.each([
  ["en", en, /\blink/i],
  ["ru", ru, /ссылк/i],
  ["kk", kk, /сілтеме/i],
] as const)(
  "the words in %s speak of a link only where there is one",
  (_, { link, ...rest }, word) => {
    expect(link.title).toMatch(word);
    expect(JSON.stringify(rest)).not.toMatch(word);
  },
);
