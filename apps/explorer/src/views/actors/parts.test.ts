import { describe, expect, it } from "vitest";
import { everything } from "../../graph/visible.ts";
import { claim, indexOf } from "../kit/testing.ts";
import { accusedOf } from "./parts.ts";

describe("the accused of a trial", () => {
  it("are those whom an edge accuses in it, an event that is looked into not among them", () => {
    const index = indexOf([
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "CONVICTED_OF", "art"], { qualifiers: { trial: "trial-one" } }),
      claim(["event", "INVESTIGATED_BY", "agency"], { qualifiers: { trial: "trial-one" } }),
    ]);
    const accused = accusedOf(index, everything(index.view));
    expect([...(accused.get("trial-one") ?? [])]).toEqual(["ann", "bob"]);
  });
});
