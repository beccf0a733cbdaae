// A small prosecution for the tests of the matrix: accused, charges, a trial, claims as given.
import { DatedClaim, deriveEdges, GraphView, type EntityKind } from "@trialgraph/model";
import { toGraphIndex, type GraphIndex } from "../../../data/graph-index.ts";
import { entity } from "../../../graph/testing.ts";
import { source } from "../../../graph/testing.ts";

const kinds: Readonly<Record<string, EntityKind>> = {
  aminov: "Person",
  kozlov: "Person",
  mamay: "Person",
  stan: "Publication",
  "art-164": "Charge",
  "art-170": "Charge",
  laundering: "Charge",
  libel: "Charge",
  trial: "Trial",
  court: "Institution",
  events: "Event",
};

let count = 0;

/** A claim `subject RELATION object`, with what is given; from the source `hrf` where none is named. */
export function told(words: string, given: Partial<DatedClaim> & { from?: string } = {}) {
  const [subject, relation, object] = words.split(" ");
  const { from = "hrf", ...more } = given;
  count += 1;
  return DatedClaim.parse({
    id: `${from}/${String(count).padStart(4, "0")}`,
    subject,
    relation,
    object,
    statement: "Said.",
    modality: "reported",
    cite: { source: from, start: 0, end: 10, quote: "said" },
    ...more,
  });
}

/** The index of what some claims tell. */
export function indexOf(claims: readonly DatedClaim[]): GraphIndex {
  const sources = [
    source("hrf", { publishers: ["court"] }),
    source("amnesty", { publishers: ["stan"] }),
  ];
  const entities = Object.entries(kinds).map(([id, kind]) => entity(id, kind));
  const edges = deriveEdges({ claims, sources, conflicts: [] });
  const view = GraphView.parse({
    version: "a".repeat(64),
    loadedAt: "2026-01-01T00:00:00Z",
    entities,
    edges,
    sources,
    conflicts: [],
  });
  return toGraphIndex(view, claims);
}
