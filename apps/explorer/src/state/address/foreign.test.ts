import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start } from "../app-state.ts";
import { noFilters, only } from "../filters.ts";
import { isView } from "../pages.ts";
import { nothing } from "../selection.ts";
import { fromAddress, toAddress } from "./index.ts";

/** Any path at all, more often than not of what means something in an address. */
const anyPath = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^(?:[/:ah.?#\\%@ \n]|\.\.|%2F)*$/),
);

const roots = [new URL("https://example.org/"), new URL("https://example.org/below/")];

describe("an address that was not made here", () => {
  it("that asks for something that is no id selects nothing, and says so", () => {
    const { state, problem } = fromAddress("", "?node=Not%20an%20id");
    expect(state.selection).toEqual(nothing);
    expect(problem).toBe("Not an id");
    expect(fromAddress("", "?between=a").problem).toBe("a");
    expect(fromAddress("", "?path=a,b,c").problem).toBe("a,b,c");
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        const { kind } = fromAddress(path, `?${search}`).state.page;
        expect(isView(kind) || ["about", "sources", "source", "missing"].includes(kind)).toBe(true);
      }),
    );
  });

  it("of a path that leads nowhere stays on its origin, whatever the path", () => {
    for (const root of roots) {
      fc.assert(
        fc.property(anyPath, (path) => {
          const address = toAddress({ ...start, page: { kind: "missing", path } });
          expect(new URL(address, root).origin).toBe(root.origin);
        }),
      );
    }
  });

  it("of a path that leads nowhere is given back as it was", () => {
    for (const root of roots) {
      fc.assert(
        fc.property(anyPath, (path) => {
          const url = new URL(root);
          url.pathname += path;
          fc.pre(url.pathname.startsWith(root.pathname));
          const { state } = fromAddress(url.pathname.slice(root.pathname.length), "");
          fc.pre(state.page.kind === "missing");
          expect(new URL(toAddress(state), root).href).toBe(url.href);
        }),
      );
    }
  });

  it("sets no filter by words that it does not know; an empty list is the word none", () => {
    const filtersOf = (query: string) => fromAddress("", query).state.filters;
    expect(filtersOf("?kinds=Person,Ghost")).toEqual(only(noFilters, "kinds", ["Person"]));
    expect(filtersOf("?kinds=none")).toEqual(only(noFilters, "kinds", []));
    for (const query of ["?kinds=Ghost", "?kinds=", "?speakers=", "?sources=Not%20an%20id"]) {
      expect([query, filtersOf(query)]).toEqual([query, noFilters]);
    }
    for (const origins of ["0", "1", "01", "-2", "2.5", "99999"]) {
      expect([origins, filtersOf(`?origins=${origins}`)]).toEqual([origins, noFilters]);
    }
  });

  it("sets no filter by days that no calendar has, or that end before they begin", () => {
    for (const days of ["2012-02-31..", "..2013-13-01", "2012-12-31..2012-01-01"]) {
      expect([days, fromAddress("", `?happened=${days}`).state.filters]).toEqual([days, noFilters]);
    }
  });

  it("ignores spans that end before they begin", () => {
    expect(fromAddress("sources/hrf", "?at=9-3").state.page).toEqual({ kind: "source", id: "hrf" });
  });
});
