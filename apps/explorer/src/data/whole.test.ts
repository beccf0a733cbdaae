import { afterEach, describe, expect, it, vi } from "vitest";
import { graphOf } from "./testing.ts";
import { fetchWhole } from "./whole.ts";

const root = new URL("https://example.org/below/");
const [older, newer] = ["a".repeat(64), "b".repeat(64)];
const ask = () => fetchWhole(root, new AbortController().signal);

/** A server whose graph and claims are of these versions, the last ones from then on. */
function serving(graphs: readonly string[], claims: readonly string[]) {
  const next = (versions: string[]) => (versions.length > 1 ? versions.shift() : versions[0]);
  const left = { graph: [...graphs], claims: [...claims] };
  const fetching = vi.fn<(url: URL) => Promise<Response>>((url) => {
    const answer = url.href.endsWith("/graph")
      ? { ...graphOf([]), version: next(left.graph) }
      : { version: next(left.claims), claims: [] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

afterEach(() => vi.unstubAllGlobals());

describe("the graph and its claims", () => {
  it("are asked for together, once", async () => {
    const fetching = serving([older], [older]);
    await expect(ask()).resolves.toMatchObject({ version: older, claims: [] });
    expect(fetching).toHaveBeenCalledTimes(2);
  });

  it("are asked for again where the data was loaded anew between the two", async () => {
    serving([older, newer], [newer]);
    const { version, graph } = await ask();
    expect([version, graph.version]).toEqual([newer, newer]);
  });

  it("are an error where they never agree", async () => {
    serving([older], [newer]);
    await expect(ask()).rejects.toMatchObject({ status: 503 });
  });
});
