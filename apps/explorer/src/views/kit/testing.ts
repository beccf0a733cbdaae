// Small graphs for the tests of the views made of words: edges that follow from claims, as in the data.
import { DatedClaim, deriveEdges, type EntityKind, type Source } from "@trialgraph/model";
import { toGraphIndex, type GraphIndex } from "../../data/graph-index.ts";
import { entity, source, viewOf } from "../../graph/testing.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  trial: "Trial",
  court: "Institution",
  agency: "Institution",
  mission: "Organization",
  law: "Law",
  art: "Charge",
  event: "Event",
  group: "Group",
};

/** The kind of an entity by the word that its id begins with ("trial-one"); a person where it is none. */
const kindOf = (id: string): EntityKind => KINDS[id.split("-")[0] ?? ""] ?? "Person";

/** A claim by its ends, from the source "report" unless told otherwise; what else is given overrides. */
export function claim(
  [subject, relation, object]: readonly [string, string, string],
  { from = "report", ...more }: Readonly<Record<string, unknown>> & { readonly from?: string } = {},
) {
  return { subject, relation, object, from, more };
}

type Given = ReturnType<typeof claim>;

const toClaim = ({ subject, relation, object, from, more }: Given, nth: number): DatedClaim =>
  DatedClaim.parse({
    id: `${from}/${String(nth).padStart(3, "0")}`,
    subject,
    relation,
    object,
    statement: "It is said.",
    modality: "reported",
    cite: { source: from, start: 0, end: 10, quote: "said" },
    ...more,
  });

/**
 * The graph of some claims, with its edges derived; `alone` are ids of things without a line, `told` is
 * what a test says of sources.
 */
export function indexOf(
  given: readonly Given[],
  alone: readonly string[] = [],
  told: Readonly<Record<string, Partial<Source>>> = {},
): GraphIndex {
  const claims = given.map(toClaim);
  const sources = [...new Set(["report", ...given.map(({ from }) => from)])].map((id) =>
    source(id, { publishers: [`mission-${id}`], ...told[id] }),
  );
  const ids = new Set([
    ...claims.flatMap(({ subject, object, qualifiers }) => [
      subject,
      object,
      ...(qualifiers.trial ? [qualifiers.trial] : []),
    ]),
    ...alone,
  ]);
  const edges = deriveEdges({ claims, sources, conflicts: [] });
  return toGraphIndex(
    viewOf(
      [...ids].map((id) => entity(id, kindOf(id))),
      edges,
      sources,
    ),
    claims,
  );
}
