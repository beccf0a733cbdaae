// What a YAML text may not hold: faults of syntax, other versions, anchors, aliases, odd keys, tags.
import { isAlias, isNode, isScalar, visit } from "yaml";
import type { Document, LineCounter, Pair, YAMLParseError, YAMLWarning } from "yaml";
import type { Problem } from "../problem.ts";

/** So many faults of one file are told; the rest follow from them more often than not. */
const MAX_FAULTS = 20;

/** Keys that mean something to JavaScript itself. */
export const REFUSED_KEYS: ReadonlySet<unknown> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

const FIXES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "keep one of the two",
  MULTIPLE_DOCS: "keep one document in a file: remove the --- line",
  TAB_AS_INDENT: "indent with spaces",
  TAG_RESOLVE_FAILED: "remove the tag",
};

/** A file being read, and where its lines begin. */
export interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
}

/** Line and column, from 1, of an offset in the text. */
export function positionOf({ lines }: Reading, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where a quote that is never closed begins: the parser only notices at the end. */
function openQuote(document: Document, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
}

function faultOffset(document: Document, { code, pos }: YAMLParseError | YAMLWarning): number {
  return (code === "MISSING_CHAR" ? openQuote(document, pos[0]) : undefined) ?? pos[0];
}

function syntaxProblems(reading: Reading, document: Document): Problem[] {
  return [...document.errors, ...document.warnings].slice(0, MAX_FAULTS).map((error) => ({
    file: reading.file,
    ...positionOf(reading, faultOffset(document, error)),
    message: error.message.split("\n")[0] ?? "this is not YAML",
    fix: FIXES[error.code] ?? "correct the YAML here (indentation, quotes, brackets)",
  }));
}

/** Another version would read the same text otherwise (`no` as false, days as dates). */
function versionProblems({ file }: Reading, { directives }: Document): Problem[] {
  const version = directives?.yaml.version;
  if (version === undefined || version === "1.2") return [];
  const message = `YAML of version ${version} is not read`;
  return [{ file, line: 1, message, fix: "remove the %YAML line" }];
}

/** Where the key of a pair stands. */
export const keyOffset = (pair: Pair): number =>
  isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;

/** Anchors, aliases and keys that are not plain words. */
function refusedProblems(reading: Reading, document: Document): Problem[] {
  const problems: Problem[] = [];
  const refuse = (offset: number, message: string, fix: string) =>
    problems.push({ file: reading.file, ...positionOf(reading, offset), message, fix });
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor) {
        refuse(offset, "anchors and aliases are not allowed", "write the value out");
      }
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      const plain = typeof key === "string" && !REFUSED_KEYS.has(key);
      if (!plain) refuse(keyOffset(pair), "this key is not allowed", "use the names of the schema");
    },
  });
  return problems.slice(0, MAX_FAULTS);
}

/** Whether the rest of the text can be trusted to be what was meant. */
const isMild = ({ code }: YAMLParseError): boolean => code === "DUPLICATE_KEY";

/** What is wrong with a document, and whether its items can still be read. */
export function yamlFaults(
  reading: Reading,
  document: Document,
): { problems: Problem[]; readable: boolean } {
  const problems = [...versionProblems(reading, document), ...syntaxProblems(reading, document)];
  if (problems.length > 0) {
    const mild = document.errors.every(isMild) && document.errors.length === problems.length;
    return { problems, readable: mild && refusedProblems(reading, document).length === 0 };
  }
  const refused = refusedProblems(reading, document);
  return { problems: refused, readable: refused.length === 0 };
}
