// The words that a claim is told in, as a hook.
import { useTongueOf } from "../../language/use-words.ts";
import type { Tongue } from "./words.ts";

const areas = { claim: "claim", model: "model" } as const;

/** The reader's language with the words of claims and of the model's vocabulary. */
export const useTongue = (): Tongue => useTongueOf(areas);
