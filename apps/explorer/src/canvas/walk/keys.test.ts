import { describe, expect, it } from "vitest";
import { commandOf } from "./keys.ts";

const press = (key: string, more: object = {}) =>
  commandOf({ key, code: "", altKey: false, ctrlKey: false, metaKey: false, ...more });

describe("commandOf", () => {
  it("knows the keys of the walk", () => {
    expect(press("ArrowRight")).toEqual({ kind: "walk", stride: "next" });
    expect(press("Backspace")).toEqual(press("ArrowUp"));
    expect(press("?")).toEqual({ kind: "help" });
    expect(press("0")).toEqual({ kind: "zoom", how: "fit" });
  });

  it("takes letters by their name, and those of other alphabets by their place", () => {
    expect(press("H", { code: "KeyH" })).toEqual({ kind: "hide" });
    expect(press("p", { code: "KeyR" })).toEqual({ kind: "pin" });
    expect(press("р", { code: "KeyH" })).toEqual({ kind: "hide" });
    expect(press("ы", { code: "KeyS" })).toBeUndefined();
  });

  it("moves with Alt, and leaves what is the browser's", () => {
    expect(press("ArrowUp", { altKey: true })).toEqual({ kind: "move", direction: "up" });
    expect(press("h", { code: "KeyH", altKey: true })).toBeUndefined();
    expect(press("p", { code: "KeyP", ctrlKey: true })).toBeUndefined();
    expect(press("0", { metaKey: true })).toBeUndefined();
    expect(press("x", { code: "KeyX" })).toBeUndefined();
  });
});
