// Splits Cypher into tokens, so that a check sees words and not what stands in strings and comments.

/** A token: a word, a quoted name, a string, a number, or one character of punctuation. */
export interface Token {
  readonly kind: "word" | "name" | "string" | "number" | "mark";
  readonly text: string;
}

const PATTERN =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*")|(?<name>`(?:``|[^`])*`)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<mark>[\s\S])/uy;

const kinds = ["string", "name", "word", "number", "mark"] as const;

/**
 * The tokens of a query, comments and white space left out. Unicode escapes (`\u0043ALL`) are
 * resolved first, as both engines resolve them before they read words.
 */
export function tokensOf(cypher: string): readonly Token[] {
  const text = cypher.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [...text.matchAll(new RegExp(PATTERN, "gu"))].flatMap(({ groups = {} }) => {
    const kind = kinds.find((name) => groups[name] !== undefined);
    return kind ? [{ kind, text: groups[kind] ?? "" }] : [];
  });
}
