import { expect, test } from "vitest";
import { formatProblem } from "../problem.ts";
import { edited, onlyProblem, readFiles, toldOf } from "../testing/reading.ts";
import { SAMPLE } from "../testing/sample.ts";

/** What is replaced in the sample, by what, and what is then told of the file. */
const FAULTS = [
  [
    "subject: ann-lee\n  relation: CHARGED",
    "subject: an-lee\n  relation: CHARGED",
    "claims/herald-2020.yaml:11 herald-2020/002 subject: there is no entity an-lee → did you mean ann-lee?",
  ],
  [
    "object: art-7",
    "object: article-seven-of-it",
    "claims/herald-2020.yaml:13 herald-2020/002 object: there is no entity article-seven-of-it → add the entity, or correct the id",
  ],
  [
    "trial: lee-trial-2020",
    "trial: lee-trial-2021",
    "claims/herald-2020.yaml:15 herald-2020/002 qualifiers.trial: there is no entity lee-trial-2021 → did you mean lee-trial-2020?",
  ],
  [
    "speaker: [ann-lee]",
    "speaker: [herald, ann-li]",
    "claims/digest-2021.yaml:9 digest-2021/001 speaker[1]: there is no entity ann-li → did you mean ann-lee?",
  ],
  [
    "publishers: [herald]",
    "publishers: [herald, heralds]",
    "sources.yaml:4 herald-2020 publishers[1]: there is no entity heralds → did you mean herald?",
  ],
  [
    "author: [ann-lee]",
    "author: [ann-leo]",
    "sources.yaml:19 digest-2021 parts[0].author[0]: there is no entity ann-leo → did you mean ann-lee?",
  ],
  [
    "cite: { source: herald-2020, rec",
    "cite: { source: herald-2021, rec",
    "entities/people.yaml:11 herald cite.source: there is no source herald-2021 → did you mean herald-2020?",
  ],
  [
    "herald-2020/002",
    "herald-2020/003",
    "conflicts.yaml:4 what-happened claims[1]: there is no claim herald-2020/003 → did you mean herald-2020/001?",
  ],
  [
    "herald-2020/002",
    "herald-2020/001",
    "conflicts.yaml:4 what-happened claims: a claim is named twice → name each claim once",
  ],
  [
    "entities: [ann-lee]",
    "entities: [an-lee]",
    "identities.yaml:2 entities[0]: there is no entity an-lee → did you mean ann-lee?",
  ],
  [
    "decision: same",
    "decision: different",
    "identities.yaml:2 entities: one entity cannot differ from itself → name two or more",
  ],
] as const;

test.each(FAULTS)("%j, edited to %j, is told", async (from, to, told) => {
  expect(await toldOf(from, to, told)).toContain(told);
});

test("an entity that nothing names", async () => {
  const file = "entities/more.yaml";
  const cite = "cite: { source: herald-2020, record: title }";
  const text = `\n- id: nowhere\n  kind: Place\n  name: Nowhere\n  description: None.\n  ${cite}\n`;
  const problem = onlyProblem(await readFiles({ ...SAMPLE, [file]: text }));
  expect(formatProblem(problem)).toBe(
    "entities/more.yaml:2 nowhere id: the entity is used nowhere → remove it, or name it in a claim or as a publisher",
  );
});

test("an entity that only a faulty claim names counts as used", async () => {
  const files = edited("claims/digest-2021.yaml", "modality: reported", "modality: [reported]");
  expect(onlyProblem(await readFiles(files))).toMatchObject({ field: "modality" });
});
