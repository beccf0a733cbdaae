// How something ended, in a word or two: what is not told as a fact says so.
import type { Ending } from "./told.ts";
import type { Words } from "../language/use-words.ts";

/** "Convicted", or "Convicted (not told as a fact)". */
export const endingText = ({ outcome, isStated }: Ending, t: Words<"prosecutions">): string => {
  const text = t(`outcome.${outcome}`);
  return isStated ? text : t("said", { outcome: text });
};
