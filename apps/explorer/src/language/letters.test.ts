import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** The module as a page that is loaded anew has it. */
async function loadedAnew() {
  vi.resetModules();
  return import("./letters.ts");
}

describe("names in the other letters", () => {
  const storage = new Map<string, string>();
  beforeEach(() => {
    storage.clear();
    vi.stubGlobal("window", {
      localStorage: {
        getItem: (key: string) => storage.get(key) ?? null,
        setItem: (key: string, value: string) => storage.set(key, value),
      },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("are not given until the reader asks for them", async () => {
    expect((await loadedAnew()).inBothLetters()).toBe(false);
  });

  it("are kept for the next page, and so is taking them away", async () => {
    (await loadedAnew()).chooseLetters(true);
    expect((await loadedAnew()).inBothLetters()).toBe(true);
    (await loadedAnew()).chooseLetters(false);
    expect((await loadedAnew()).inBothLetters()).toBe(false);
  });

  it("are given for as long as the page lasts where storage is closed to us", async () => {
    vi.stubGlobal("window", {
      get localStorage(): never {
        throw new Error("denied");
      },
    });
    const letters = await loadedAnew();
    letters.chooseLetters(true);
    expect(letters.inBothLetters()).toBe(true);
  });
});
