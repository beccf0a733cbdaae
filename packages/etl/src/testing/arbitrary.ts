// For tests: random datasets that pass every check that needs no text.
import type { Claim, Conflict, Entity, Source } from "@trialgraph/model";
import * as fc from "fast-check";
import type { Dataset } from "../dataset.ts";

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => `w${text.replaceAll(/\s/g, "")}`);

const modality = fc.constantFrom("reported", "alleged", "denied", "finding", "official");
const date = fc.constantFrom("2012", "2012-01/2012-05", "2011-23", "2010~", "../2012");

const toSource = (count: number): Source => ({
  id: "paper-2013",
  title: "A paper",
  publishers: ["person-0"],
  published: "2013",
  language: "en",
  grade: "press",
  sha256: "0".repeat(64),
  length: 1000 + count,
  parts: [],
  noClaim: [],
});

const entity = (id: string, kind: Entity["kind"]) =>
  fc
    .record(
      {
        name: words,
        description: words,
        aliases: fc.array(words, { maxLength: 2 }),
        named: fc.constant(false as const),
      },
      { requiredKeys: ["name", "description", "aliases"] },
    )
    .map((told): Entity => ({
      id,
      kind,
      ...told,
      name: told.named === false ? `${told.name} (not named)` : told.name,
      cite: { source: "paper-2013", record: "publisher" },
    }));

const claim = (index: number, subject: string) =>
  fc
    .record(
      {
        statement: words,
        modality,
        sensitive: fc.boolean(),
        polarity: fc.constantFrom("affirmative", "negative"),
        start: fc.nat(900),
        quote: words,
        count: fc.oneof(fc.integer(), fc.record({ min: fc.nat() })),
        speaks: fc.boolean(),
        date,
      },
      {
        requiredKeys: [
          "statement",
          "modality",
          "sensitive",
          "polarity",
          "start",
          "quote",
          "speaks",
        ],
      },
    )
    .map(({ start, quote, count, speaks, ...rest }): Claim => ({
      ...rest,
      id: `paper-2013/${index}`,
      subject,
      relation: "DEFENDANT_IN",
      object: "trial-0",
      speaker: speaks ? [subject] : [],
      qualifiers: count === undefined ? {} : { count },
      cite: { source: "paper-2013", start, end: start + 50, quote },
    }));

const conflict: Conflict = {
  id: "which",
  question: "Which?",
  reason: "Unclear.",
  claims: ["paper-2013/0", "paper-2013/1"],
  related: [],
};

/** Datasets of 2 to 12 claims about people in one trial, with and without the fields that may be absent. */
export const datasets: fc.Arbitrary<Dataset> = fc.integer({ min: 2, max: 12 }).chain((count) => {
  const people = Array.from({ length: count }, (_, i) => `person-${i}`);
  return fc
    .record({
      people: fc.tuple(...people.map((id) => entity(id, "Person"))),
      trial: entity("trial-0", "Trial"),
      claims: fc.tuple(...people.map((id, i) => claim(i, id))),
    })
    .map(({ people: persons, trial, claims }) => ({
      sources: [toSource(count)],
      entities: [...persons, trial],
      claims,
      conflicts: [conflict],
      identities: [],
    }));
});
