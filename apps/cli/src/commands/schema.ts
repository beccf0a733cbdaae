// trialgraph schema NAME: the JSON Schema of a part of the vocabulary, for editors and programs.
import { jsonSchemaOf, schemaNames } from "@trialgraph/model";
import { CliError, print } from "../terminal.ts";

/** Prints one schema as JSON. */
export function schema(name: string): void {
  const known = schemaNames.find((other) => other.toLowerCase() === name.toLowerCase());
  if (!known) throw new CliError(`there is no schema ${name}; known: ${schemaNames.join(", ")}`);
  print(JSON.stringify(jsonSchemaOf(known), null, 2));
}
