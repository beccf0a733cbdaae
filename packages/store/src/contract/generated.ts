// Generated graphs for the contract suite: small, odd and whole. Arbitraries for fast-check.
import {
  deriveEdges,
  entityKinds,
  Modality,
  relationNames,
  relations,
  type DatedClaim,
  type EntityKind,
  type GraphRecords,
  type PlacedEntity,
  type Source,
} from "@trialgraph/model";
import fc from "fast-check";
import { contentHash } from "../rows/content-hash.ts";

const words = fc.stringMatching(/^[\p{L}\p{N}'"\\`$ {}-]{1,30}$/u).map((text) => `w${text.trim()}`);

/** One entity of each kind, so that every relation finds its ends. */
const entities: fc.Arbitrary<PlacedEntity[]> = fc
  .tuple(
    ...entityKinds.map(() =>
      fc.record({
        name: words,
        aliases: fc.array(words, { maxLength: 3 }),
        isNamed: fc.boolean(),
        x: fc.integer({ min: -50, max: 50 }),
      }),
    ),
  )
  .map((parts) =>
    entityKinds.map((kind, i) => ({
      id: idOf(kind),
      kind,
      name: parts[i]?.name ?? kind,
      aliases: parts[i]?.aliases ?? [],
      ...(parts[i]?.isNamed === false && { named: false as const }),
      description: `a ${kind}`,
      cite: { source: "source-0", start: 0, end: 5, quote: "quote" },
      x: parts[i]?.x ?? 0,
      y: i + 0.5,
    })),
  );

const idOf = (kind: EntityKind): string => `the-${kind.toLowerCase()}`;

const sources: readonly Source[] = [0, 1].map((i) => ({
  id: `source-${i}`,
  title: `Source “${i}”`,
  publishers: [i === 0 ? idOf("Organization") : idOf("Institution")],
  published: "2012-12-14",
  language: "en",
  grade: "monitor",
  sha256: String(i).repeat(64),
  length: 1000,
  parts: [{ id: "a", at: [0, 500], what: "the first half", author: [], grade: "press" }],
  noClaim: [{ at: [500, 510], reason: "navigation", note: "a heading" }],
}));

const claimShape = fc.record({
  relation: fc.constantFrom(...relationNames),
  end: fc.nat(),
  other: fc.nat(),
  statement: words,
  modality: fc.constantFrom(...Modality.options),
  polarity: fc.constantFrom("affirmative" as const, "negative" as const),
  source: fc.constantFrom("source-0", "source-1"),
  spoken: fc.boolean(),
  count: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  withTrial: fc.boolean(),
  dated: fc.boolean(),
  sensitive: fc.boolean(),
});

const pick = (kinds: readonly EntityKind[], index: number): string =>
  idOf(kinds[index % kinds.length] ?? "Person");

function toClaim(
  shape: typeof claimShape extends fc.Arbitrary<infer T> ? T : never,
  i: number,
): DatedClaim {
  const { relation, end, other, statement, modality, polarity, source, sensitive } = shape;
  return {
    id: `${source}/${String(i).padStart(3, "0")}`,
    subject: pick(relations[relation].subject, end),
    relation,
    object: pick(relations[relation].object, other),
    statement,
    modality,
    polarity,
    speaker: shape.spoken ? [idOf("Person")] : [],
    qualifiers: {
      ...(shape.count !== undefined && { count: { min: shape.count } }),
      ...(shape.withTrial && { trial: idOf("Trial") }),
    },
    sensitive,
    ...(shape.dated && { date: "2012-03", dateFrom: "2012-03-01", dateTo: "2012-03-31" }),
    cite: { source, start: i, end: i + 20, quote: `quote ${i}` },
  };
}

/** Whole records: ten entities, two sources, up to thirty claims and the edges that follow from them. */
export const generatedRecords: fc.Arbitrary<GraphRecords> = fc
  .tuple(entities, fc.array(claimShape, { minLength: 2, maxLength: 30 }))
  .map(([placed, shapes]) => {
    const claims = shapes.map(toClaim).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first, second] = claims;
    const conflicts =
      first && second
        ? [
            {
              id: "which",
              question: "Which?",
              reason: "They differ.",
              claims: [first.id, second.id],
              related: [],
            },
          ]
        : [];
    const content = {
      sources: [...sources],
      entities: placed.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      claims,
      conflicts,
    };
    return { version: contentHash(content), ...content, edges: [...deriveEdges(content)] };
  });

/** Records of a graph with nothing in it: loading them empties a store. */
export const emptyRecords: GraphRecords = {
  version: "0".repeat(64),
  sources: [],
  entities: [],
  claims: [],
  edges: [],
  conflicts: [],
};
