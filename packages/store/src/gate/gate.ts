// The gate: what people may type, decided on tokens before a store sees it. READ access alone is no
// sandbox on Neo4j, and the embedded engine reads local files even when it is opened read-only.
import { StoreError } from "../store.ts";
import { tokensOf, type Token } from "./tokens.ts";

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 30;
const MAX_RELATIONSHIPS = 20;
const MAX_OPERATORS = 60;

const REFUSED = new Set(
  (
    "CREATE MERGE SET DELETE DETACH REMOVE DROP LOAD CSV FOREACH USE SHOW TERMINATE ALTER GRANT DENY " +
    "REVOKE RENAME START STOP ENABLE DRYRUN DEALLOCATE REALLOCATE INSERT COPY EXPLAIN PROFILE PERIODIC"
  ).split(" "),
);
const OPERATORS = new Set(["AND", "OR", "XOR", "NOT"]);
/** Calls that can keep a server busy past any timeout, because it looks at the clock between rows only. */
const UNBOUNDED = new Set(["RANGE", "REDUCE"]);

const refuse = (why: string): never => {
  throw new StoreError("refused", `${why}: queries read only, within bounds`);
};

const upper = (token: Token | undefined): string =>
  token?.kind === "word" ? token.text.toUpperCase() : (token?.text ?? "");

function checkWord(token: Token, before: Token | undefined, after: Token | undefined): void {
  const word = upper(token);
  const isProperty = before?.text === "." || before?.text === ":" || after?.text === ":";
  if (isProperty || before?.text === "$") return;
  if (REFUSED.has(word)) refuse(`${word} is not allowed`);
  if (word === "CALL" && after?.text !== "{" && after?.text !== "(") {
    refuse("calling procedures is not allowed");
  }
  if (UNBOUNDED.has(word) && after?.text === "(") refuse(`${word.toLowerCase()}() is not allowed`);
}

function checkSize(tokens: readonly Token[]): void {
  let depth = 0;
  for (const { text, kind } of tokens) {
    if (kind !== "mark") continue;
    if ("([{".includes(text)) depth += 1;
    if (")]}".includes(text)) depth -= 1;
    if (depth > MAX_DEPTH) refuse(`more than ${MAX_DEPTH} brackets are open at once`);
  }
  const operators = tokens.filter((token) => OPERATORS.has(upper(token))).length;
  if (operators > MAX_OPERATORS) refuse(`more than ${MAX_OPERATORS} AND, OR, XOR and NOT`);
}

/** A `*` inside a relationship's brackets is a variable length: it needs an upper bound. */
function checkLengths(tokens: readonly Token[]): void {
  const dashes = tokens.filter(({ text }, i) => text === "-" && tokens[i + 1]?.text === "[").length;
  if (dashes > MAX_RELATIONSHIPS) refuse(`more than ${MAX_RELATIONSHIPS} relationships`);
  tokens.forEach((token, i) => {
    const opensPattern = tokens[i - 1]?.text === "-" && token.text === "[";
    if (!opensPattern) return;
    const inside = tokens.slice(
      i + 1,
      tokens.findIndex((other, j) => j > i && other.text === "]"),
    );
    const star = inside.findIndex(({ text }) => text === "*");
    if (star < 0) return;
    const bound = inside
      .slice(star + 1)
      .map(({ text }) => text)
      .join("");
    if (!/^(?:\d+(?![\d.])|\d*\.\.\d+)/.test(bound))
      refuse("a variable-length path needs an upper bound");
  });
}

/** Refuses a query that writes, administers, reads files or can outrun its limits. Throws a StoreError. */
export function checkQuery(cypher: string): void {
  if (cypher.length > MAX_LENGTH) refuse(`more than ${MAX_LENGTH} characters`);
  const tokens = tokensOf(cypher);
  if (tokens.length === 0) refuse("an empty query is not allowed");
  if (tokens.slice(0, -1).some(({ text }) => text === ";")) refuse("one statement at a time");
  tokens.forEach((token, i) => {
    if (token.kind === "word") checkWord(token, tokens[i - 1], tokens[i + 1]);
  });
  checkSize(tokens);
  checkLengths(tokens);
}
