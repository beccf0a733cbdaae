// How long one change of the filters takes: what is drawn and every number beside the rows, on a graph
// of the size of ours (545 things, 1,057 lines, 1,261 claims). A frame of 60 a second is 16 ms.
import { entityKinds, Modality, relationNames, speakerRoles, Standing } from "@trialgraph/model";
import { bench, describe } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf, sourceOf } from "../../data/testing.ts";
import { clearDesk } from "../desk.ts";
import { dimensions, noFilters, only, type Filters } from "../filters.ts";
import { countsOf, occurring, originCounts, undatedCount } from "./counts.ts";
import { toVisible } from "./index.ts";

const [THINGS, LINES, CLAIMS, SOURCES] = [545, 1057, 1261, 5];

const at = <T>(all: readonly T[], i: number): T => {
  const found = all[i % all.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
};

const sourceIds = Array.from({ length: SOURCES }, (_, i) => `source-${i}`);
const claimId = (i: number): string => `${at(sourceIds, i)}/${String(i).padStart(3, "0")}`;

const lines = Array.from({ length: LINES }, (_, i) => ({
  subject: `thing-${i % THINGS}`,
  relation: at(relationNames, i),
  object: `thing-${(i * 7 + 1) % THINGS}`,
  standing: at(Standing.options, i),
  origins: 1 + (i % 3),
}));

const claims = Array.from({ length: CLAIMS }, (_, i) => {
  const { subject, relation, object } = at(lines, i);
  return claimOf(claimId(i), {
    subject,
    relation,
    object,
    modality: at(Modality.options, i),
    speaker: [`thing-${i % 64}`],
    ...(i % 5 === 0 && { date: "2012", dateFrom: "2012-01-01", dateTo: "2012-12-31" }),
  });
});

const view = graphOf(
  lines.map((line, i) => ({
    ...line,
    claims: [i, i + LINES].filter((n) => n < CLAIMS).map(claimId),
  })),
  sourceIds.map((id) => sourceOf({ id })),
);

const index = toGraphIndex(
  {
    ...view,
    entities: view.entities.map((entity, i) => ({
      ...entity,
      kind: at(entityKinds, i),
      speaksAs: at(speakerRoles, i),
    })),
  },
  claims,
);

/** Every dimension leaves one of its values out. */
const crowded = dimensions.reduce<Filters>(
  (filters, dimension) => only(filters, dimension, occurring(index, dimension).slice(1)),
  noFilters,
);

const cases: Readonly<Record<string, Filters>> = {
  "nothing filters": noFilters,
  "according to the court": only(noFilters, "roles", ["court"]),
  "every dimension filters": crowded,
};

describe("a change of the filters", () => {
  for (const [name, filters] of Object.entries(cases)) {
    const picture = { filters, desk: clearDesk };
    bench(name, () => {
      const visible = toVisible(index, picture);
      for (const dimension of dimensions) countsOf(index, picture, dimension, visible);
      originCounts(index, picture, visible);
      undatedCount(index, picture, "happened");
    });
  }
});
