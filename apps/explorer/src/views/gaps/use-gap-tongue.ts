// The words that gaps are told in, as a hook.
import { useTongueOf } from "../../language/use-words.ts";
import type { Tongue } from "./gap-words.ts";

const areas = { t: "gaps", model: "model" } as const;

/** The reader's language with the words of gaps and of the model's vocabulary. */
export const useGapTongue = (): Tongue => useTongueOf(areas);
