import { expect, test } from "vitest";
import { edited, readFiles, toldOf } from "../testing/reading.ts";

const PEOPLE = "entities/people.yaml";
const NAME = "name: Ann Lee\n";

/** What the name is replaced by in the sample, and what is then told of the file. */
const FAULTS = [
  [
    "name: Judge (not named)\n",
    'entities/people.yaml:3 ann-lee name: the name ends in "(not named)", and the entity is not marked so → add named: false, or give the name the texts use',
  ],
  [
    "name: Ann Lee\n  named: false\n",
    'entities/people.yaml:4 ann-lee named: the entity is marked as not named, and its name does not end in "(not named)" → end the name in "(not named)", or remove named',
  ],
] as const;

test.each(FAULTS)("%j is told", async (to, told) => {
  expect(await toldOf(NAME, to, told)).toEqual([told]);
});

test.each([
  "name: Judge (not named)\n  named: false\n",
  "name: Text (author not named)\n",
  "name: The (not named) judge\n",
])("%j is no fault", async (to) => {
  const { problems } = await readFiles(edited(PEOPLE, NAME, to));
  expect(problems).toEqual([]);
});

test("a mark that is ill formed is told once", async () => {
  const wrong = "name: Judge (not named)\n  named: nobody\n";
  const { problems } = await readFiles(edited(PEOPLE, NAME, wrong));
  expect(problems.map(({ field }) => field)).toEqual(["named"]);
});
