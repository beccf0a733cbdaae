import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import { canonicalJson } from "./json/canonical.ts";
import { Claim, ClaimEntry } from "./claim.ts";
import { countWords, Quote, Span } from "./citation.ts";
import { dateText } from "./date.ts";
import { jsonSchemaOf, schemaNames } from "./json/json-schema.ts";
import { Qualifiers, qualifierEntities } from "./qualifier.ts";
import { GraphRecords } from "./records.ts";
import { VersionPrefix } from "./view.ts";

const entry = {
  id: "hrf-2012-12-14/017",
  subject: "vladimir-kozlov",
  relation: "CHARGED_WITH",
  object: "kz-cc-164",
  statement: "He was charged.",
  modality: "reported",
  cite: { at: [10, 90], quote: "social enmity" },
};

describe("a claim", () => {
  it("parses with its defaults, and does not without a citation", () => {
    expect(ClaimEntry.parse(entry)).toMatchObject({
      polarity: "affirmative",
      speaker: [],
      sensitive: false,
    });
    const { cite: _cite, ...uncited } = entry;
    expect(ClaimEntry.safeParse(uncited).success).toBe(false);
    expect(Claim.safeParse(uncited).success).toBe(false);
  });

  it("does not typecheck without a citation", () => {
    expectTypeOf<Omit<Claim, "cite">>().not.toExtend<Claim>();
    expectTypeOf<Omit<Claim, never>>().toExtend<Claim>();
  });

  it.each([
    ["an unknown field", { ...entry, colour: "red" }],
    ["an unknown relation", { ...entry, relation: "TORTURED" }],
    ["an unknown modality", { ...entry, modality: "true" }],
    ["an empty span", { ...entry, cite: { at: [9, 9], quote: "x" } }],
    ["an id of another form", { ...entry, id: "17" }],
    ["an unknown qualifier", { ...entry, qualifiers: { mood: "bad" } }],
  ])("is refused with %s", (_what, value) => {
    expect(ClaimEntry.safeParse(value).success).toBe(false);
  });
});

describe("a quote", () => {
  it("has one to ten words; a dash alone is no word", () => {
    expect(countWords("one — two, “three” 4")).toBe(4);
    expect(Quote.safeParse("a b c d e f g h i j").success).toBe(true);
    expect(Quote.safeParse("a b c d e f g h i j k").success).toBe(false);
    expect(Quote.safeParse(" — ").success).toBe(false);
    expect(Span.safeParse([5, 4]).success).toBe(false);
  });
});

describe("qualifiers", () => {
  it("take numbers as intervals and name the entities among them", () => {
    expect(Qualifiers.safeParse({ count: { min: 15 }, trial: "kozlov-trial-2012" }).success).toBe(
      true,
    );
    expect(Qualifiers.safeParse({ count: { min: 15, max: 3 } }).success).toBe(false);
    expect(Qualifiers.safeParse({ count: {} }).success).toBe(false);
    expect(qualifierEntities({ trial: "kozlov-trial-2012", sentence: "7.5 years" })).toEqual([
      { name: "trial", id: "kozlov-trial-2012" },
    ]);
  });
});

describe("dates in words", () => {
  it.each([
    ["2012-01-26", "26 January 2012"],
    ["2012-01", "January 2012"],
    ["2013-23", "autumn 2013"],
    ["XXXX-02-10", "10 February, year not printed"],
    ["../2012-12-14", "by 14 December 2012"],
    ["2012-01-26/2012-12-14", "between 26 January 2012 and 14 December 2012"],
    ["2012~", "about 2012"],
  ])("%s reads %s", (edtf, words) => {
    expect(dateText(edtf)).toBe(words);
  });
});

describe("canonical JSON", () => {
  it("has its keys in order and leaves out what is undefined", () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe(
      '{"a":null,"b":[{"d":1}]}',
    );
  });
});

describe("JSON Schema", () => {
  it("is valid draft 2020-12 for every part of the vocabulary", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const name of schemaNames) expect(() => ajv.compile(jsonSchemaOf(name))).not.toThrow();
  });

  it("accepts and refuses what zod does", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      jsonSchemaOf("ClaimEntry"),
    );
    expect(validate(entry)).toBe(true);
    expect(validate({ ...entry, relation: "TORTURED" })).toBe(false);
  });
});

describe("a version in a link", () => {
  it.each(["0123abcd", "f".repeat(64)])("may be %s", (text) => {
    expect(VersionPrefix.parse(text)).toBe(text);
  });

  it.each(["", "0123abc", "f".repeat(65), "0123ABCD", "0123abcg", " 0123abcd"])(
    "may not be %j",
    (text) => {
      expect(VersionPrefix.safeParse(text).success).toBe(false);
    },
  );
});

describe("graph records", () => {
  it("are refused where an edge rests on a claim that is not there", () => {
    const edge = {
      id: "a|CHARGED_WITH|b",
      subject: "a",
      relation: "CHARGED_WITH",
      object: "b",
      claims: ["s/1"],
      sources: ["s"],
      origins: 1,
      speakers: [],
      modalities: ["reported"],
      standing: "single-source",
      certainty: "stated",
      sensitive: false,
      conflicts: [],
    };
    const records = {
      version: "0".repeat(64),
      sources: [],
      entities: [],
      claims: [],
      edges: [edge],
      conflicts: [],
    };
    const messages =
      GraphRecords.safeParse(records).error?.issues.map(({ message }) => message) ?? [];
    expect(messages.join("\n")).toMatch(/ends at a.*\n.*ends at b.*\n.*rests on claim s\/1/s);
  });
});
