// A handful of records for the service's tests: one person, one charge, two sources.
import {
  deriveEdges,
  type DatedClaim,
  type Entity,
  type GraphRecords,
  type Source,
} from "@trialgraph/model";

const source = (id: string): Source => ({
  id,
  title: `Report of ${id}`,
  publishers: ["the-publisher"],
  published: "2012-12-14",
  language: "en",
  grade: "monitor",
  sha256: "0".repeat(64),
  length: 100,
  parts: [],
  noClaim: [],
});

const entity = (id: string, kind: Entity["kind"], name: string, aliases: string[] = []) => ({
  id,
  kind,
  name,
  aliases,
  description: `${name}, as the sources speak of it.`,
  cite: { source: "hrf", start: 0, end: 9, quote: "words" },
  x: name.length,
  y: 0,
});

const claim = (from: string, relation: DatedClaim["relation"]): DatedClaim => ({
  id: `${from}/001`,
  subject: "roza-tuletaeva",
  relation,
  object: "kz-cc-164",
  statement: "She was, it says.",
  modality: "reported",
  polarity: "affirmative",
  speaker: [],
  qualifiers: {},
  sensitive: false,
  cite: { source: from, start: 0, end: 9, quote: "words" },
});

/** Two claims of two sources about one person and one charge. */
export function sampleRecords(): GraphRecords {
  const sources = [source("hrf"), source("kibhr")];
  const claims = [claim("hrf", "CHARGED_WITH"), claim("kibhr", "CONVICTED_OF")];
  return {
    version: "1".repeat(64),
    sources,
    entities: [
      entity("kz-cc-164", "Charge", "Art. 164", ["inciting social enmity"]),
      entity("roza-tuletaeva", "Person", "Roza Tuletaeva"),
      entity("the-publisher", "Organization", "The Publisher"),
    ],
    claims,
    edges: [...deriveEdges({ claims, sources, conflicts: [] })],
    conflicts: [],
  };
}
