import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fetchView } from "./api.ts";

const Answer = z.strictObject({ count: z.number() });
const root = new URL("https://example.org/below/");
const ask = () => fetchView(root, "api/thing", Answer, new AbortController().signal);
const answering = (body: string, status = 200) => {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal("fetch", fetching);
  return fetching;
};

afterEach(() => vi.unstubAllGlobals());

describe("fetchView", () => {
  it("asks below the root and gives the parsed answer", async () => {
    const fetching = answering('{"count":3}');
    await expect(ask()).resolves.toEqual({ count: 3 });
    expect(fetching).toHaveBeenCalledWith(
      new URL("https://example.org/below/api/thing"),
      expect.anything(),
    );
  });

  it("tells a problem in the server's words", async () => {
    answering('{"type":"about:blank","title":"No such thing","status":404,"detail":"x"}', 404);
    await expect(ask()).rejects.toMatchObject({
      title: "No such thing",
      message: "x",
      status: 404,
    });
  });

  it("refuses an answer in another form, and says where it differs", async () => {
    answering('{"count":"three"}');
    await expect(ask()).rejects.toThrow(/api\/thing is not in the expected form\. At count:/);
  });

  it("refuses what is not JSON", async () => {
    answering("<html>", 502);
    await expect(ask()).rejects.toMatchObject({ title: "The answer cannot be read", status: 502 });
  });

  it("says so where the server is not reached", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
    await expect(ask()).rejects.toMatchObject({ title: "Trialgraph cannot be reached", status: 0 });
  });
});
