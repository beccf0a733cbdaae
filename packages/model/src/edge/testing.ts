// For tests: claims and sources with as little as a test needs to say.
import type { Conflict } from "../claim.ts";
import type { Source } from "../source.ts";
import { deriveEdges } from "./derive.ts";
import type { DatedClaim } from "./edge.ts";

const source = (id: string, publishers: string[], parts: Source["parts"] = []): Source => ({
  id,
  title: id,
  publishers,
  published: "2013",
  language: "en",
  grade: "monitor",
  sha256: "0".repeat(64),
  length: 1000,
  parts,
  noClaim: [],
});

/** Three sources: two monitors, and a compilation of three parts. */
export const sources = [
  source("one", ["hrf"]),
  source("two", ["kibhr"]),
  source(
    "many",
    ["aggregator"],
    [
      { id: "a", at: [0, 100], what: "a", author: [] },
      { id: "b", at: [100, 200], what: "b", author: [] },
      { id: "g", at: [200, 300], what: "g", author: ["amsterdam"], published: "2009-09" },
    ],
  ),
];

let count = 0;
/** A claim that differs from a plain one in what is given. */
export function claim(
  changes: Partial<DatedClaim> & { readonly from?: string; readonly part?: string },
): DatedClaim {
  const { from = "one", part, ...rest } = changes;
  count += 1;
  return {
    id: `${from}/${count}`,
    subject: "kozlov",
    relation: "SENTENCED_IN",
    object: "trial",
    statement: "said so",
    modality: "reported",
    polarity: "affirmative",
    speaker: [],
    qualifiers: {},
    sensitive: false,
    cite: { source: from, ...(part && { part }), start: 0, end: 10, quote: "words" },
    ...rest,
  };
}

/** The edge of claims that belong together. */
export const edgeOf = (claims: readonly DatedClaim[], conflicts: readonly Conflict[] = []) => {
  const [edge] = deriveEdges({ claims, sources, conflicts });
  if (!edge) throw new Error("no edge");
  return edge;
};
