// YAML to raw items with their places: one document, a list, plain data. Everything else is refused.
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import { fieldName, type Lost, type Path, type Position } from "../located.ts";
import type { Problem } from "../problem.ts";
import { nestingProblem } from "./nesting.ts";
import { keyOffset, positionOf, yamlFaults, type Reading } from "./yaml-faults.ts";

/** One item of a list, unparsed, and where its fields stand. */
export interface RawItem {
  readonly raw: unknown;
  readonly at: (path: Path) => Position;
}

/** What a file holds; `lost` is there where it could not be read as a list. */
export interface RawList {
  readonly items: readonly RawItem[];
  readonly problems: readonly Problem[];
  readonly lost?: Lost;
}

/** The offset of a field, or of the nearest thing around it that is there. */
function offsetOf(item: unknown, path: Path): number {
  let node = item;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
      if (!pair) break;
      offset = keyOffset(pair);
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      const child: unknown = node.items[key];
      if (!isNode(child)) break;
      offset = child.range?.[0] ?? offset;
      node = child;
    } else break;
  }
  return offset;
}

const WORDS = /[a-z0-9]+(?:[-./][a-z0-9]+)*/g;

/** The ids and words of a file that is no proper YAML, read line by line. */
function salvage(text: string): Lost {
  const ids = [...text.matchAll(/^[\s-]*id:\s*["']?([^\s"'#]+)/gm)].map((match) => match[1] ?? "");
  return { ids: new Set(ids), words: new Set(text.match(WORDS)), unread: new Set() };
}

function toItem(reading: Reading, document: Document, node: unknown): RawItem {
  return {
    raw: isNode(node) ? node.toJS(document, { maxAliasCount: 0 }) : undefined,
    at: (path) => {
      const field = fieldName(path);
      return { ...positionOf(reading, offsetOf(node, path)), ...(field && { field }) };
    },
  };
}

const isEmpty = (root: unknown): boolean =>
  root === null || (isScalar(root) && root.value === null && root.source === "");

/** The items of a document, or that it is no list. */
function itemsOf(reading: Reading, document: Document): RawList {
  const root = document.contents;
  if (isSeq(root)) {
    const nodes = root.items.filter((node) => !isPair(node));
    return { items: nodes.map((node) => toItem(reading, document, node)), problems: [] };
  }
  if (isEmpty(root)) return { items: [], problems: [] };
  const place = positionOf(reading, root?.range?.[0] ?? 0);
  const fix = 'begin each item with "- "';
  const problem = { file: reading.file, ...place, message: "this is no list", fix };
  return { items: [], problems: [problem] };
}

/** Reads the text of a YAML file (version 1.2, core schema) as a list of items. Empty is an empty list. */
export function readYamlList(file: string, text: string): RawList {
  const tooDeep = nestingProblem(file, text);
  if (tooDeep) return { items: [], problems: [tooDeep], lost: salvage(text) };
  const reading = { file, lines: new LineCounter() };
  const document = parseDocument(text, {
    lineCounter: reading.lines,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const { problems, readable } = yamlFaults(reading, document);
  const list = readable ? itemsOf(reading, document) : { items: [], problems: [] };
  const all = [...problems, ...list.problems];
  const isRead = readable && list.problems.length === 0;
  return { items: list.items, problems: all, ...(!isRead && { lost: salvage(text) }) };
}
