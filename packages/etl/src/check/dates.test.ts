import { expect, test } from "vitest";
import { edited, readFiles, toldOf } from "../testing/reading.ts";

/** What is replaced in the sample, by what, and what is then told of the file. */
const FAULTS = [
  [
    "date: 2020-03-04",
    "date: 2020-02-30",
    'claims/herald-2020.yaml:6 herald-2020/001 date: "2020-02-30" is not a date in EDTF → write EDTF: 2012-01-26, 2012-01, 2012, XXXX-02-10 or 2012-01-26/2012-12-14',
  ],
  [
    "date: 2020-03-04",
    "date: 2020-03",
    "claims/herald-2020.yaml:6 herald-2020/001 date: the date 2020-03 reaches to 2020-03-31, but the source is of 2020-03-05 → write 2020-03-01/2020-03-05",
  ],
  [
    "date: 2020-03-04",
    "date: 2019/..",
    "claims/herald-2020.yaml:6 herald-2020/001 date: the date 2019/.. has no end, but the source is of 2020-03-05 → write 2019-01-01/2020-03-05",
  ],
  [
    "XXXX-03",
    "2020-05",
    "claims/digest-2021.yaml:6 digest-2021/001 date: the date 2020-05 reaches to 2020-05-31, but the source is of 2020-04-30 → date it no later than 2020-04-30",
  ],
  [
    "date: 2020-03,",
    "date: 2020-05,",
    "claims/digest-2021.yaml:7 digest-2021/001 dateInferred.date: the date 2020-05 reaches to 2020-05-31, but the source is of 2020-04-30 → date it no later than 2020-04-30",
  ],
  [
    "date: 2020-03-04",
    "date: XXXX-03-04",
    "claims/herald-2020.yaml:6 herald-2020/001 date: the date XXXX-03-04 has no year, and none is inferred → add dateInferred: { date, reason }",
  ],
  [
    "date: 2020-03,",
    "date: XXXX-03,",
    "claims/digest-2021.yaml:7 digest-2021/001 dateInferred.date: an inferred date has a year → give the year that is inferred",
  ],
  [
    "published: 2020-03-05",
    "published: 2020/..",
    "sources.yaml:5 herald-2020 published: a publication date has a year and an end → give at least the year",
  ],
] as const;

test.each(FAULTS)("%j, edited to %j, is told", async (from, to, told) => {
  expect(await toldOf(from, to, told)).toContain(told);
});

test("what is planned may lie after the source", async () => {
  const trial = "{ trial: lee-trial-2020 }";
  const planned = "{ trial: lee-trial-2020, scheduledFor: 2031-05 }";
  const files = edited("claims/herald-2020.yaml", trial, planned);
  expect((await readFiles(files)).problems).toEqual([]);
});
