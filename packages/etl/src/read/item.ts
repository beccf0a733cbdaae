// One raw item to a located one: whole where it fits its schema, else what of it is well formed.
import { z } from "zod";
import type { Located, Lost } from "../located.ts";
import type { Problem } from "../problem.ts";
import { issueProblems } from "./issues.ts";
import type { RawItem } from "./yaml-list.ts";

/** A schema, and the same with every field left to choice. */
export interface ItemSchema<T, D> {
  readonly whole: z.ZodType<T> & { readonly shape: object };
  readonly draft: z.ZodType<D>;
}

/** What became of an item. `draft` is there even where `value` is not. */
export interface ItemReading<T, D> {
  readonly place: Pick<Located<unknown>, "label" | "file" | "at">;
  readonly value?: T;
  readonly draft: D;
  readonly problems: readonly Problem[];
  readonly raw: unknown;
}

const Mapping = z.record(z.string(), z.unknown());
const Labelled = z.looseObject({ id: z.string() });

function without(raw: unknown, fields: ReadonlySet<unknown>): Record<string, unknown> {
  const entries = Object.entries(Mapping.catch({}).parse(raw));
  return Object.fromEntries(entries.filter(([name]) => !fields.has(name)));
}

/** Reads one raw item of a file by its schema. */
export function readItem<T, D>(
  file: string,
  item: RawItem,
  schema: ItemSchema<T, D>,
): ItemReading<T, D> {
  const labelled = Labelled.safeParse(item.raw);
  const label = labelled.success ? labelled.data.id : undefined;
  const place = { file, at: item.at, ...(label !== undefined && { label }) };
  const whole = schema.whole.safeParse(item.raw);
  if (whole.success) {
    const draft = schema.draft.parse(whole.data);
    return { place, value: whole.data, draft, problems: [], raw: item.raw };
  }
  const { issues } = whole.error;
  const known = Object.keys(schema.whole.shape);
  const faulty = new Set<unknown>(issues.map(({ path }) => path[0]));
  return {
    place,
    draft: schema.draft.parse(without(item.raw, faulty)),
    problems: issueProblems(place, item.raw, issues, known),
    raw: item.raw,
  };
}

/** No item of a dataset is nested deeper. */
const MAX_DEPTH = 8;

/** Every text inside a raw item: ids among them, so that what it names counts as used. */
function wordsOf(raw: unknown, depth = 0): string[] {
  if (typeof raw === "string") return [raw];
  if (typeof raw !== "object" || raw === null || depth > MAX_DEPTH) return [];
  return Object.values(raw).flatMap((value: unknown) => wordsOf(value, depth + 1));
}

/** What is lost of some items and files: ids and words of all that could not be read whole. */
export function toLost(
  items: readonly ItemReading<unknown, unknown>[],
  files: readonly Lost[] = [],
): Lost {
  const faulty = items.filter(({ value }) => value === undefined);
  const labels = faulty.flatMap(({ place }) => place.label ?? []);
  const words = faulty.flatMap(({ raw }) => wordsOf(raw));
  return {
    ids: new Set([...files.flatMap(({ ids }) => [...ids]), ...labels]),
    words: new Set([...files.flatMap((file) => [...file.words]), ...words]),
    unread: new Set(files.flatMap(({ unread }) => [...unread])),
  };
}
