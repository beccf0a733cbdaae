// What the tests of the table's rows tell them with.
import type { GraphIndex } from "../../../data/graph-index.ts";
import { everything } from "../../../graph/visible.ts";
import { testWords } from "../../../language/testing.ts";
import { noFilters } from "../../../state/filters.ts";
import type { Shown } from "./lines.ts";
import type { Tongue } from "./telling.ts";

/** The words of a language. */
export const tongueOf = (language: "en" | "ru"): Tongue => ({
  language,
  t: testWords("table", language),
  claim: testWords("claim", language),
  model: testWords("model", language),
});

/** The English words. */
export const tongue = tongueOf("en");

/** All of a graph, unfiltered. */
export const all = ({ view }: GraphIndex): Shown => ({
  visible: everything(view),
  filters: noFilters,
});
