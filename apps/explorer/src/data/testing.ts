// Small graphs for the tests of this folder's neighbours: edges as given, the rest filled in.
import { DatedClaim, GraphView, Source, type Edge, type EntityKind } from "@trialgraph/model";
import type { z } from "zod";
import { edge } from "../graph/testing.ts";

const kinds: Readonly<Record<string, EntityKind>> = {
  kozlov: "Person",
  alone: "Person",
  art: "Charge",
  party: "Organization",
  code: "Law",
  land: "Institution",
  town: "Place",
  continent: "Place",
  government: "Institution",
  trial: "Trial",
};

/** A source with what a test says of it, the rest filled in. */
export const sourceOf = (
  given: Partial<z.input<typeof Source>> & { readonly id: string },
): Source =>
  Source.parse({
    title: "A report",
    publishers: ["party"],
    published: "2012-12-14",
    language: "en",
    grade: "monitor",
    sha256: "0".repeat(64),
    length: 1000,
    ...given,
  });

/** A claim of the source that its id begins with: that Kozlov was charged, unless told otherwise. */
export const claimOf = (id: string, given: Partial<z.input<typeof DatedClaim>> = {}): DatedClaim =>
  DatedClaim.parse({
    id,
    subject: "kozlov",
    relation: "CHARGED_WITH",
    object: "art",
    statement: "Said.",
    modality: "reported",
    cite: { source: id.split("/")[0] ?? "", start: 0, end: 10, quote: "said" },
    ...given,
  });

type GivenEdge = Pick<Edge, "subject" | "relation" | "object"> & Partial<Edge>;

const edgeOf = ({ subject, relation, object, ...more }: GivenEdge): Edge =>
  edge(subject, relation, object, { claims: ["hrf/001"], sources: ["hrf"], ...more });

/** A view of some edges between the entities that tests use, checked by its schema. */
export function graphOf(
  edges: readonly GivenEdge[],
  sources: readonly Source[] = [sourceOf({ id: "hrf" })],
): GraphView {
  const named = new Set(["alone", ...edges.flatMap(({ subject, object }) => [subject, object])]);
  return GraphView.parse({
    version: "a".repeat(64),
    loadedAt: "2026-01-05T10:00:00Z",
    entities: [...named].map((id) => ({
      id,
      kind: kinds[id] ?? "Person",
      name: id[0]?.toUpperCase() + id.slice(1),
      description: `The ${id} of a test.`,
      cite: { source: "hrf", record: "title" },
      x: 0,
      y: 0,
    })),
    edges: edges.map(edgeOf),
    sources,
    conflicts: [],
  });
}
