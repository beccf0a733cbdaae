import { expect, test } from "vitest";
import { onlyProblem, readFiles, toldOf } from "../testing/reading.ts";
import { SAMPLE } from "../testing/sample.ts";

/** What is replaced in the sample, by what, and what is then told of the file. */
const FAULTS = [
  [
    "id: herald-2020/002",
    "id: digest-2021/002",
    "claims/herald-2020.yaml:10 digest-2021/002 id: the claim's id does not begin with its source, herald-2020 → name it herald-2020/002, or move the claim",
  ],
  [
    "- id: rivertown",
    "- id: ann-lee",
    "entities/proceedings.yaml:11 ann-lee id: the entity id ann-lee is already given at entities/people.yaml:1 → give it an id of its own, or merge the two",
  ],
  [
    "id: herald-2020/002",
    "id: herald-2020/001",
    "claims/herald-2020.yaml:10 herald-2020/001 id: the claim id herald-2020/001 is already given at claims/herald-2020.yaml:1 → number it anew",
  ],
] as const;

test.each(FAULTS)("%j, edited to %j, is told", async (from, to, told) => {
  expect(await toldOf(from, to, told)).toContain(told);
});

test("a source, a document or a conflict twice", async () => {
  const sources = { ...SAMPLE, "sources.yaml": (SAMPLE["sources.yaml"] ?? "").repeat(2) };
  const { problems } = await readFiles(sources);
  expect(problems.map(({ id, field }) => `${id} ${field}`)).toEqual([
    "herald-2020 id",
    "herald-2020 sha256",
    "digest-2021 id",
    "digest-2021 sha256",
  ]);
  expect(problems[0]?.message).toBe("the source id herald-2020 is already given at sources.yaml:2");
  const conflicts = { ...SAMPLE, "conflicts.yaml": (SAMPLE["conflicts.yaml"] ?? "").repeat(2) };
  const problem = onlyProblem(await readFiles(conflicts));
  expect(problem).toMatchObject({ line: 5, id: "what-happened", field: "id" });
});
