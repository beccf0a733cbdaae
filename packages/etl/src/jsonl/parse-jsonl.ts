// JSON Lines to a dataset, with the same checks as the YAML files.
import { Claim, Conflict, Entity, Source } from "@trialgraph/model";
import { z } from "zod";
import { checkDataset, type Checked } from "../check/index.ts";
import { NO_CORPUS, type Corpus } from "../corpus/corpus.ts";
import { fieldName, type Located, type LocatedDataset, type Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import { readItem, toLost, type ItemReading } from "../read/item.ts";
import type { RawItem } from "../read/yaml-list.ts";
import { REFUSED_KEYS } from "../read/yaml-faults.ts";
import { suggest } from "../text/nearest-name.ts";

const SCHEMAS = {
  source: { whole: Source, draft: Source.partial().strip() },
  entity: { whole: Entity, draft: Entity.partial().strip() },
  claim: { whole: Claim, draft: Claim.partial().strip() },
  conflict: { whole: Conflict, draft: Conflict.partial().strip() },
};

const Type = z.enum(["source", "entity", "claim", "conflict"]);
const TypedLine = z.looseObject({ type: z.unknown() });

/** One line: an object of a known type, or why it is none. */
type Line =
  | { readonly kind: z.infer<typeof Type>; readonly item: RawItem }
  | { readonly kind: "fault"; readonly problem: Problem };

/** A field as JSONL names it: the span of a citation is `start` and `end` there. */
function jsonField(path: Path): string {
  const isSpan = path.includes("cite") && path.at(-1) === "at";
  return fieldName(isSpan ? [...path.slice(0, -1), "start"] : path);
}

function toItem(line: number, raw: unknown): RawItem {
  const at = (path: Path) => {
    const field = jsonField(path);
    return { line, ...(field && { field }) };
  };
  return { raw, at };
}

/** Refuses keys that mean something to JavaScript itself, at any depth. */
function refuseKeys(key: string, value: unknown): unknown {
  if (REFUSED_KEYS.has(key)) throw new SyntaxError(`the key ${key} is not allowed`);
  return value;
}

function parseLine(file: string, text: string, line: number): Line {
  const fault = (message: string, fix: string): Line => ({
    kind: "fault",
    problem: { file, line, message, fix },
  });
  try {
    const found = TypedLine.safeParse(JSON.parse(text, refuseKeys));
    if (!found.success) return fault("this line is no object with a type", 'begin it {"type": …');
    const { type, ...raw } = found.data;
    const known = Type.safeParse(type);
    if (known.success) return { kind: known.data, item: toItem(line, raw) };
    const name = typeof type === "string" ? type : "";
    const names = Type.options.join(", ");
    return fault(`there is no type "${name}"`, suggest(name, Type.options, `use one of ${names}`));
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : "";
    return fault(`this line is not valid JSON: ${why}`, "write one JSON object a line");
  }
}

const located = <T>({ place, draft, value }: ItemReading<T, Located<T>["draft"]>): Located<T> => ({
  ...place,
  draft,
  ...(value !== undefined && { value }),
});

/** The no-claim entries that a source's line holds. */
function inlineNoClaims({ place, value }: ItemReading<Source, unknown>) {
  return (value?.noClaim ?? []).map((entry) => ({
    source: value?.id ?? "",
    item: { ...place, draft: entry, value: entry },
  }));
}

/**
 * Reads JSON Lines as `toJsonl` writes them; empty lines are passed over. Lines may stand in any order.
 * Identity decisions are not part of it. Every problem is told with its line; nothing is thrown.
 */
export function parseJsonl(text: string, file: string, corpus: Corpus = NO_CORPUS): Checked {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((line, i) => (line.trim() === "" ? [] : [parseLine(file, line, i + 1)]));
  const of = (kind: Line["kind"]) =>
    lines.flatMap((line) => (line.kind === kind && line.kind !== "fault" ? [line.item] : []));
  const sources = of("source").map((item) => readItem(file, item, SCHEMAS.source));
  const entities = of("entity").map((item) => readItem(file, item, SCHEMAS.entity));
  const claims = of("claim").map((item) => readItem(file, item, SCHEMAS.claim));
  const conflicts = of("conflict").map((item) => readItem(file, item, SCHEMAS.conflict));
  const items = [...sources, ...entities, ...claims, ...conflicts];
  const data: LocatedDataset = {
    sources: sources.map((item) => located<Source>(item)),
    entities: entities.map((item) => located<Entity>(item)),
    claims: claims.map((item) => located<Claim>(item)),
    conflicts: conflicts.map((item) => located<Conflict>(item)),
    identities: [],
    noClaims: sources.flatMap((item) => inlineNoClaims(item)),
    lost: toLost(items),
  };
  const faults = lines.flatMap((line) => (line.kind === "fault" ? [line.problem] : []));
  return checkDataset(data, corpus, [...faults, ...items.flatMap(({ problems }) => problems)]);
}
