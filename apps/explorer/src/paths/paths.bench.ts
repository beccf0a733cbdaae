// How long paths take to find in a graph as large as the data: 545 things, 1057 lines, a few hubs.
import { bench, describe } from "vitest";
import { everything } from "../graph/visible.ts";
import { findPaths } from "./find-paths.ts";
import { hubbed } from "./testing.ts";

const index = hubbed(545, 1057);
const visible = everything(index.view);

describe("eight paths", () => {
  bench("between two hubs", () => void findPaths(index, visible, "n0", "n1"));
  bench("between two far leaves", () => void findPaths(index, visible, "n540", "n543"));
});
