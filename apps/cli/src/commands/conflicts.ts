// trialgraph conflicts: where the sources differ, with what each side says.
import { toRecords } from "@trialgraph/etl";
import {
  sentenceOf,
  stanceOf,
  type DatedClaim,
  type Edge,
  type GraphRecords,
} from "@trialgraph/model";
import { checkedDataset } from "../checked-dataset.ts";
import type { PlaceFlags } from "../places.ts";
import { counted, print } from "../terminal.ts";

const claimLine = (claim: DatedClaim): string =>
  `  ${stanceOf(claim) === "affirms" ? "+" : "−"} ${claim.id} (${claim.modality}): ${claim.statement}`;

function linesOf(ids: readonly string[], claims: ReadonlyMap<string, DatedClaim>): string[] {
  return ids.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [claimLine(claim)] : [];
  });
}

const nameIn = ({ entities }: GraphRecords): ((id: string) => string) => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

const titleOf = ({ subject, relation, certainty, object }: Edge, name: (id: string) => string) =>
  sentenceOf(name(subject), relation, certainty, name(object));

/** Prints the listed conflicts, then the edges that their own claims dispute; or all of it as JSON. */
export async function conflicts(flags: PlaceFlags & { readonly json?: boolean }): Promise<void> {
  const records = toRecords((await checkedDataset(flags)).dataset);
  const disputed = records.edges.filter(({ standing }) => standing === "disputed");
  const own = disputed.filter((edge) => edge.conflicts.length === 0);
  if (flags.json) return print(JSON.stringify({ conflicts: records.conflicts, edges: disputed }));
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));
  for (const { id, question, reason, claims: sides } of records.conflicts) {
    print([`${id}: ${question}`, `  ${reason}`, ...linesOf(sides, claims)].join("\n"));
  }
  for (const edge of own) {
    print([titleOf(edge, nameIn(records)), ...linesOf(edge.claims, claims)].join("\n"));
  }
  print(
    `${counted(records.conflicts.length, "listed conflict")}, ${counted(own.length, "edge")} disputed by their own claims`,
  );
}
