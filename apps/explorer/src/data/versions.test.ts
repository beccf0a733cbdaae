import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { ofVersion, oneVersionCache } from "./versions.ts";

/** A page that watches some answers of a server: how often each was asked for, and what is at hand. */
function openPage(versionOf: (name: string) => string) {
  const client: QueryClient = new QueryClient({
    queryCache: oneVersionCache(() => client),
    defaultOptions: { queries: { staleTime: Infinity, retry: false } },
  });
  const asked = new Map<string, number>();
  const watch = (name: string) => {
    const queryFn = () => {
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return Promise.resolve({ version: versionOf(name) });
    };
    return new QueryObserver(client, { queryKey: [name], queryFn }).subscribe(() => {});
  };
  const atHand = () =>
    Object.fromEntries(
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey, state }) => [queryKey.join(), Object(state.data).version]),
    );
  return { asked, watch, atHand };
}

const still = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("answers of several versions", () => {
  it("are asked for once while the data stays the same", async () => {
    const { asked, watch } = openPage(() => "one");
    for (const name of ["whole", "source", "search"]) watch(name);
    await still();
    expect([...asked.values()]).toEqual([1, 1, 1]);
  });

  it("come to be of the new version once the data was loaded anew", async () => {
    let version = "one";
    const { watch, atHand, asked } = openPage(() => version);
    watch("whole");
    watch("source");
    await still();
    version = "two";
    watch("search");
    await vi.waitFor(() =>
      expect(atHand()).toEqual({ whole: "two", source: "two", search: "two" }),
    );
    expect(asked.get("whole")).toBe(2);
  });

  it("come to be of the new version where the old answer is the later one", async () => {
    const late = ["one"];
    const { watch, atHand } = openPage((name) =>
      name === "search" ? (late.pop() ?? "two") : "two",
    );
    watch("whole");
    await still();
    watch("search");
    await vi.waitFor(() => expect(atHand()).toEqual({ whole: "two", search: "two" }));
  });

  it("that nobody watches any more are asked for when they are watched again", async () => {
    let version = "one";
    const { watch, atHand } = openPage(() => version);
    const leave = watch("source");
    await still();
    leave();
    version = "two";
    watch("whole");
    await still();
    expect(atHand()).toEqual({ whole: "two", source: "one" });
    watch("source");
    await vi.waitFor(() => expect(atHand()).toEqual({ whole: "two", source: "two" }));
  });

  it("are not asked for without end where servers do not agree", async () => {
    const { asked, watch } = openPage((name) => name);
    watch("one");
    watch("two");
    await still();
    await still();
    expect(Math.max(...asked.values())).toBeLessThan(10);
  });
});

describe("an answer", () => {
  it("is let through beside a graph of its own version alone", () => {
    const view = { version: "one", text: "words" };
    expect(ofVersion("one")(view)).toBe(view);
    expect(ofVersion("two")(view)).toBeUndefined();
    expect(ofVersion(undefined)(view)).toBeUndefined();
  });
});
