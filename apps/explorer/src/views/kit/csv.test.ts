import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv, toTabbed } from "./csv.ts";

/** Reads what RFC 4180 says, so that what was written can be compared. */
function fromCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("CSV", () => {
  it("begins with a byte order mark and ends each line with CR LF", () => {
    expect(toCsv([["a", 2], ["б"]])).toBe("\ufeffa,2\r\nб\r\n");
  });

  it("quotes commas, quotes, line breaks and outer spaces", () => {
    expect(toCsv([["a,b", 'say "no"', "x\ny", " z"]])).toBe(
      '\ufeff"a,b","say ""no""","x\ny"," z"\r\n',
    );
  });

  it.each(["=1+1", " =1", "\u00a0=1", "+1", "-1", "@SUM(A1)", "\t1", "\n=1", "＝1"])(
    "lets %j be no formula",
    (cell) => {
      expect(fromCsv(toCsv([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );

  it("leaves numbers and what is no formula alone", () => {
    expect(toCsv([[-3, "a=b", "AK-159/25", "—"]])).toBe("\ufeff-3,a=b,AK-159/25,—\r\n");
  });

  it("gives back what went in, but for the guard", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const bare = (cell: string) => cell.replace(/^'/, "");
          const read = fromCsv(toCsv(rows)).map((row) => row.map(bare));
          expect(read).toEqual(rows.map((row) => row.map(bare)));
        },
      ),
    );
  });
});

describe("what is copied", () => {
  it("has a tab between cells, none in them, and no formula", () => {
    const rows = [
      ["a\tb", 2],
      ["=1", "x\ny"],
    ];
    expect(toTabbed(rows)).toBe("a b\t2\n'=1\tx y");
  });
});
