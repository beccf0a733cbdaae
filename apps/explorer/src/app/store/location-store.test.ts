import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromAddress, toAddress } from "../../state/address/index.ts";
import type { Action } from "../../state/app-state.ts";
import { selectEntity } from "../../state/selection.ts";
import { openLocationStore, type LocationStore } from "./location-store.ts";
import { openBrowser, root } from "./testing.ts";

afterEach(() => vi.unstubAllGlobals());

const hide = (id: string): Action => ({ kind: "hide", id });
const look = (x: number): Action => ({ kind: "camera", shot: { x, y: 0, span: 10 } });

const hidden = (store: LocationStore) => store.get().state.desk.hidden;

describe("the store and the browser", () => {
  it("Back takes back what was done last, and it can be redone", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go(hide("a"));
    store.go(hide("b"));
    browser.back();
    expect(hidden(store)).toEqual(["a"]);
    store.redo();
    expect(hidden(store)).toEqual(["a", "b"]);
    store.undo();
    store.undo();
    expect(hidden(store)).toEqual([]);
  });

  it("Forward does again what Back took back, and undo then takes it back", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go(hide("a"));
    store.go(hide("b"));
    browser.back();
    browser.back();
    browser.forward();
    expect(hidden(store)).toEqual(["a"]);
    expect(store.get().history).toMatchObject({ past: [{}], future: [{}] });
    store.undo();
    expect(hidden(store)).toEqual([]);
  });

  it("tells same from same by the way one goes", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go(hide("a"));
    store.go({ kind: "show-all" });
    browser.back();
    browser.forward();
    expect(store.get().history).toMatchObject({ past: [{}, {}], future: [] });
  });

  it("every movement of the camera is a step, and none an entry of the browser", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go(hide("a"));
    store.go(look(1));
    store.go(look(2));
    expect(browser.count()).toBe(2);
    store.undo();
    expect(store.get().state.desk.shot?.x).toBe(1);
    store.undo();
    expect(store.get().state.desk.shot).toBeUndefined();
    expect(browser.count()).toBe(2);
    expect(hidden(store)).toEqual(["a"]);
  });

  it("what completes a step is undone with it", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go(look(1));
    store.go({ kind: "select", selection: selectEntity("a") });
    store.settle(look(2));
    expect([browser.count(), store.get().state.desk.shot?.x]).toEqual([2, 2]);
    expect(browser.href()).toContain("camera=2,");
    store.undo();
    expect(store.get().state).toMatchObject({
      selection: { kind: "none" },
      desk: { shot: { x: 1 } },
    });
  });

  it("an address keeps the version that it was made from until something is done", () => {
    const browser = openBrowser(`${root.href}?node=a&v=123456789abc`);
    const store = openLocationStore(root);
    store.pinTo("ffffffffffffffff");
    expect(browser.href()).toContain("v=123456789abc");
    store.go(hide("b"));
    expect(browser.href()).toContain("v=ffffffffffff");
  });

  it("what changes nothing is no step", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    store.go({ kind: "clear-all" });
    expect([browser.count(), store.get().history.past]).toEqual([1, []]);
  });

  it("an address that what was done leads to no more is a step of its own", () => {
    const browser = openBrowser(root.href);
    const store = openLocationStore(root);
    for (const id of ["a", "b"]) store.go(hide(id));
    store.undo();
    store.go(hide("c"));
    browser.back();
    browser.back();
    expect(hidden(store)).toEqual(["a", "b"]);
    store.undo();
    expect(hidden(store)).toEqual(["a"]);
  });
});

describe("a path that leads nowhere", () => {
  it.each(["a:b", "//host", "//host/x?y", "javascript:alert(1)", "..%2F..", "a%2"])(
    "%s is told, and stays in the address bar",
    (path) => {
      const browser = openBrowser(root.href + path);
      const store = openLocationStore(root);
      store.pinTo("ab".repeat(32));
      expect(store.get().state.page.kind).toBe("missing");
      expect(browser.href()).toBe(new URL(root.href + path.split("?")[0]).href);
    },
  );
});

type Move = Action | "undo" | "redo" | "back" | "forward";

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>("undo", "redo", "back", "forward"),
  fc.constantFrom("a", "b").map(hide),
  fc.constantFrom<Move>(look(1), look(2), { kind: "show-all" }),
  fc.constantFrom<Move>({ kind: "select", selection: selectEntity("a") }),
);

describe("whatever the reader does", () => {
  it("the address bar holds the state, and undo then redo end where they began", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 25 }), (moves) => {
        const browser = openBrowser(root.href);
        const store = openLocationStore(root);
        const address = () => toAddress(store.get().state);
        for (const move of moves) {
          if (move === "undo" || move === "redo") store[move]();
          else if (move === "back" || move === "forward") browser[move]();
          else store.go(move);
          const { pathname, search } = new URL(browser.href());
          const read = fromAddress(pathname.slice(root.pathname.length), search);
          expect(toAddress(read.state)).toBe(address());
        }
        const before = address();
        const canUndo = store.get().history.past.length > 0;
        store.undo();
        if (canUndo) store.redo();
        expect(address()).toBe(before);
      }),
    );
  });

  it("Back then Forward is where one was", () => {
    fc.assert(
      fc.property(fc.array(anyMove, { minLength: 2, maxLength: 20 }), (moves) => {
        const browser = openBrowser(root.href);
        const store = openLocationStore(root);
        for (const move of moves) {
          if (move === "undo" || move === "redo") store[move]();
          else if (move !== "back" && move !== "forward") store.go(move);
        }
        const before = toAddress(store.get().state);
        const hadSome = browser.count() > 1;
        browser.back();
        if (hadSome) browser.forward();
        expect(toAddress(store.get().state)).toBe(before);
      }),
    );
  });
});
