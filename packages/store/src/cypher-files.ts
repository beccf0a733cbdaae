// Reads the Cypher of the `cypher/` folder: all Cypher text of the project lives there.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../../../cypher/", import.meta.url);

const withoutComments = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n");

/** The statements of one file (`load/entities`), comments and closing semicolons taken off. */
export function statementsOf(name: string): readonly string[] {
  const text = readFileSync(new URL(`${name}.cypher`, folder), "utf8");
  return withoutComments(text)
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

/** The one statement of a file. Throws where there is none or more than one. */
export function statementOf(name: string): string {
  const [statement, ...more] = statementsOf(name);
  if (statement === undefined || more.length > 0) {
    throw new Error(`cypher/${name}.cypher should hold exactly one statement`);
  }
  return statement;
}

/** The names of the files in one folder of `cypher/`, such as `checks/edge-without-claim`. */
export function cypherNames(subfolder: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(`${subfolder}/`, folder)))
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => `${subfolder}/${file.slice(0, -".cypher".length)}`)
    .toSorted();
}
