// Nesting: text that is nested deeper than any dataset is refused before a YAML parser sees it.
import type { Problem } from "../problem.ts";

/** Columns of indentation, list dashes included. */
const MAX_INDENT = 100;
/** Brackets that are open at once. */
const MAX_OPEN = 100;

/** The most brackets that are open at any place of a line. */
function openBrackets(line: string): number {
  let open = 0;
  let most = 0;
  for (const sign of line) {
    if (sign === "[" || sign === "{") most = Math.max(most, (open += 1));
    else if (sign === "]" || sign === "}") open -= 1;
  }
  return most;
}

/** The first line that is nested too deeply: parsers run out of memory or stack on such text. */
export function nestingProblem(file: string, text: string): Problem | undefined {
  const index = text.split("\n").findIndex((line) => {
    const indent = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    return (indent > MAX_INDENT && line.trim() !== "") || openBrackets(line) > MAX_OPEN;
  });
  if (index < 0) return undefined;
  const message = "this line is nested too deeply";
  return { file, line: index + 1, message, fix: "write plain items, two spaces a level" };
}
