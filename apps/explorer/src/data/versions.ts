// One data version at a time: an answer of another one makes what is at hand be asked for anew.
import { QueryCache, type QueryClient } from "@tanstack/react-query";
import { z } from "zod";

const Versioned = z.object({ version: z.string() });

const versionOf = (answer: unknown): string | undefined =>
  Versioned.safeParse(answer).data?.version;

/** So often in a row answers may disagree before they are left as they are. */
const ROUNDS = 5;

/**
 * A cache whose answers come to be of one version: where an answer is of another than those at hand,
 * because the data was loaded anew while the page was open, those are asked for again. Servers that
 * never agree are asked a few times, not for ever.
 */
export function oneVersionCache(client: () => QueryClient): QueryCache {
  let rounds = 0;
  const cache = new QueryCache({
    onSuccess: (answer) => {
      const version = versionOf(answer);
      const others = cache.findAll({
        predicate: ({ state }) =>
          !state.isInvalidated && ![undefined, version].includes(versionOf(state.data)),
      });
      rounds = version === undefined || others.length === 0 ? 0 : rounds + 1;
      if (rounds === 0 || rounds > ROUNDS) return;
      const isOther = new Set(others);
      void client().invalidateQueries({ predicate: (query) => isOther.has(query) });
    },
  });
  return cache;
}

/** Lets an answer through where it is of a version: what is of another is not shown beside it. */
export const ofVersion =
  (version: string | undefined) =>
  <View extends { readonly version: string }>(view: View): View | undefined =>
    view.version === version ? view : undefined;
