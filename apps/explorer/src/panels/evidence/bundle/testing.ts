// Claims, sources and bundles for the tests of this folder, with as little as a test needs to say.
import { deriveEdges, voicesOf, type DatedClaim, type Edge } from "@trialgraph/model";
import { toGraphIndex, type GraphIndex } from "../../../data/graph-index.ts";
import { graphOf, sourceOf } from "../../../data/testing.ts";
import { groupsOf, letterAt, type Bundled } from "./bundle.ts";

/** Two reports of their own publishers, and a compilation of two parts, one by an author. */
export const sources = [
  sourceOf({ id: "one", publishers: ["party"] }),
  sourceOf({ id: "two", publishers: ["land"] }),
  sourceOf({
    id: "many",
    publishers: ["town"],
    parts: [
      { id: "a", at: [0, 100], what: "a report" },
      { id: "g", at: [100, 200], what: "an opinion", author: ["alone"] },
    ],
  }),
];

type Given = Partial<DatedClaim> & { readonly from?: string; readonly part?: string };

let count = 0;

/** A claim that Kozlov was sentenced, with what is given. */
export function claim({ from = "one", part, ...given }: Given = {}): DatedClaim {
  count += 1;
  return {
    id: `${from}/${String(count).padStart(4, "0")}`,
    subject: "kozlov",
    relation: "SENTENCED_IN",
    object: "trial",
    statement: "He was sentenced.",
    modality: "reported",
    polarity: "affirmative",
    speaker: [],
    qualifiers: {},
    sensitive: false,
    cite: { source: from, ...(part && { part }), start: 0, end: 10, quote: "words" },
    ...given,
  };
}

/** The index of the edges that some claims make. */
export function indexOf(
  claims: readonly DatedClaim[],
  conflicts: GraphIndex["view"]["conflicts"] = [],
): GraphIndex {
  const edges = deriveEdges({ claims, sources, conflicts });
  return toGraphIndex({ ...graphOf([...edges], sources), conflicts }, claims);
}

/** The one edge of an index. */
export function onlyEdge({ view }: GraphIndex): Edge {
  const [edge] = view.edges;
  if (!edge) throw new Error("no edge");
  return edge;
}

/** Claims as a bundle, in the order given; who speaks for whom as `others` tell. */
export function bundled(
  claims: readonly DatedClaim[],
  others: readonly DatedClaim[] = [],
): readonly Bundled[] {
  const index = indexOf(claims);
  const groups = groupsOf(claims, { sources: index.sources, voices: voicesOf(others) });
  return claims.flatMap(({ id }, i) => {
    const found = index.claims.get(id);
    return found ? [{ claim: found, letter: letterAt(i), group: groups[i] ?? i }] : [];
  });
}
