// Search over what is claimed: statements, and the names of those they speak of. Never over sensitive
// claims: what is covered elsewhere must not come to light by a search.
import { edgeIdOf, type DatedClaim, type PlacedEntity, type StatementHit } from "@trialgraph/model";
import MiniSearch from "minisearch";
import { hasAny, plainText, wordsOf, type PlacedWord } from "./fold.ts";
import { best, found, LEAST_SHARE, type Best, type Found } from "./found.ts";
import { namesOf } from "./names.ts";
import { searchOptions, termsOf, type TypedWords } from "./terms.ts";

/** One or two letters begin too many words of prose. */
const MIN_LENGTH = 3;
const PHRASE_WEIGHT = 4;

type Entities = ReadonlyMap<string, PlacedEntity>;

const namesOfAll = (entities: Entities, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const entity = entities.get(id);
    return entity ? namesOf(entity) : [];
  });

const fieldsOf = (claim: DatedClaim, entities: Entities): Record<string, string> => ({
  id: claim.id,
  statement: claim.statement,
  names: namesOfAll(entities, [claim.subject, claim.object]).join(" ; "),
  speakers: namesOfAll(entities, claim.speaker).join(" ; "),
});

/** The longest run of words next to one another that matched, from its first to its last letter. */
function longestRun(words: readonly PlacedWord[], terms: ReadonlySet<string>) {
  let longest = { start: 0, end: 0 };
  let run: { start: number; end: number } | undefined;
  for (const { start, end, keys } of words) {
    run = keys.some((key) => terms.has(key)) ? { start: run?.start ?? start, end } : undefined;
    if (run && run.end - run.start > longest.end - longest.start) longest = run;
  }
  return longest;
}

function matchedText(claim: DatedClaim, entities: Entities, terms: ReadonlySet<string>): string {
  const { start, end } = longestRun(wordsOf(claim.statement), terms);
  if (end > start) return claim.statement.slice(start, end);
  const names = namesOfAll(entities, [claim.subject, claim.object, ...claim.speaker]);
  return names.find((name) => hasAny(name, terms)) ?? "";
}

function toHit(claim: DatedClaim, entities: Entities, { score, terms }: Found): StatementHit {
  const { id, subject, relation, object, statement, modality, polarity, speaker, cite } = claim;
  const matched = matchedText(claim, entities, terms);
  const said = { statement, modality, polarity, speaker, matched, score };
  return {
    claim: id,
    edge: edgeIdOf(claim),
    subject,
    relation,
    object,
    source: cite.source,
    ...said,
  };
}

function indexOf(claims: readonly DatedClaim[], entities: Entities): MiniSearch<DatedClaim> {
  const index = new MiniSearch<DatedClaim>({
    fields: ["statement", "names", "speakers"],
    extractField: (claim, field) => fieldsOf(claim, entities)[field] ?? "",
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { ...searchOptions, boost: { statement: 3, names: 1, speakers: 0.5 } },
  });
  index.addAll(claims);
  return index;
}

/** A search over the claims that are not sensitive, best first. */
export function statementSearch(all: readonly DatedClaim[], placed: readonly PlacedEntity[]) {
  const entities = new Map(placed.map((entity) => [entity.id, entity]));
  const claims = new Map(
    all.filter(({ sensitive }) => !sensitive).map((claim) => [claim.id, claim]),
  );
  const texts = new Map([...claims].map(([id, { statement }]) => [id, plainText(statement)]));
  const index = indexOf([...claims.values()], entities);
  return (query: string, words: TypedWords): Best<StatementHit> => {
    if (!words.some(({ keys: [plain = ""] }) => plain.length >= MIN_LENGTH))
      return best([], () => []);
    const phrase = plainText(query).trimEnd();
    const weightOf = ({ id, share }: Found): number => {
      if (share < LEAST_SHARE) return 0;
      return texts.get(id)?.includes(phrase) ? PHRASE_WEIGHT : 1;
    };
    return best(found(index, words, weightOf), (hit) => {
      const claim = claims.get(hit.id);
      return claim ? [toHit(claim, entities, hit)] : [];
    });
  };
}
