// The `trialgraph` command: reads the arguments and hands over to one file of commands/ each.
import { PortTakenError } from "@trialgraph/api";
import { StoreError } from "@trialgraph/store";
import { Command, CommanderError } from "commander";
import { build } from "./commands/build.ts";
import { cite } from "./commands/cite.ts";
import { conflicts } from "./commands/conflicts.ts";
import { coverage } from "./commands/coverage.ts";
import { load } from "./commands/load.ts";
import { query } from "./commands/query.ts";
import { schema } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import { status } from "./commands/status.ts";
import { exportGraph, importGraph } from "./commands/transfer.ts";
import { validate } from "./commands/validate.ts";
import { CliError, tell } from "./terminal.ts";

const onDataset = (command: Command): Command =>
  command
    .option("--corpus <dir>", "the folder of the documents' texts")
    .option("--no-corpus", "do without the texts: what needs them is not checked")
    .option("--dataset <dir>", "the folder of the curated data (packages/dataset)");

const onStore = (command: Command): Command =>
  command.option("--data <dir>", "the data folder of the embedded store (.data)");

const collect = (value: string, sofar: readonly string[] = []): string[] => [...sofar, value];

function addDatasetCommands(program: Command): void {
  onDataset(program.command("validate"))
    .description("check the dataset and list every problem at once")
    .action(validate);
  onDataset(program.command("cite"))
    .description("print a ready cite block for a phrase of a source")
    .argument("<source>", "the source's id")
    .argument("<phrase>", "a phrase of at most ten words")
    .action(cite);
  onDataset(program.command("coverage"))
    .description("say which sentences bear claims, which carry none and why, and which are open")
    .argument("[source]", "a source's id; all sources if left out")
    .option("--json", "print every sentence as JSON")
    .action(coverage);
  onDataset(program.command("conflicts"))
    .description("say where the sources differ, and what each side says")
    .option("--json", "print it as JSON")
    .action(conflicts);
  program
    .command("schema")
    .description("print the JSON Schema of a part of the vocabulary")
    .argument("<name>", "Entity, Source, Claim, ClaimEntry, Conflict, Edge or GraphView")
    .action(schema);
}

function addStoreCommands(program: Command): void {
  onStore(onDataset(program.command("load")))
    .description("check the dataset and load it into the store, all or nothing")
    .option("--dry-run", "say what would be written, and write nothing")
    .option("--json", "print the summary as JSON")
    .action(load);
  onStore(program.command("status"))
    .description("say what is loaded")
    .option("--json", "print it as JSON")
    .action(status);
  onStore(program.command("export"))
    .description("write the loaded graph without loss, one object a line")
    .option("--format <format>", "jsonl", "jsonl")
    .option("--out <file>", "a file; standard output if left out")
    .action(exportGraph);
  onStore(program.command("import"))
    .description("load a file that export wrote, in place of what is loaded")
    .argument("<file>", "a JSON Lines file")
    .option("--json", "print the summary as JSON")
    .action(importGraph);
  onStore(program.command("query"))
    .description("run a read-only Cypher query and print its rows as JSON lines")
    .argument("<cypher>", "the query")
    .option("--param <name=value>", "a parameter; may be repeated", collect)
    .option("--timeout <ms>", "stop it after so many milliseconds", "10000")
    .option("--max-rows <n>", "print at most so many rows", "1000")
    .action(query);
}

function addServe(program: Command): void {
  program
    .command("build")
    .description("build the explorer where its sources have changed (serve does so too)")
    .action(build);
  onStore(onDataset(program.command("serve")))
    .description("load what has changed and serve the API and the explorer")
    .option("--port <port>", "the port (PORT, else 4173)")
    .option(
      "--host <host>",
      "the address to listen on (HOST, else 127.0.0.1)",
      process.env["HOST"] || "127.0.0.1",
    )
    .option("--base-path <path>", "the path below which everything is served (BASE_PATH)")
    .action(serve);
}

function programOf(): Command {
  const program = new Command("trialgraph")
    .description("A knowledge graph of political trials in which every edge can be checked.")
    .showHelpAfterError()
    .exitOverride();
  addDatasetCommands(program);
  addStoreCommands(program);
  addServe(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

const isOurs = (error: unknown): error is Error =>
  error instanceof CliError || error instanceof StoreError || error instanceof PortTakenError;

function failureOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (isOurs(error)) tell(`error: ${error.message}`);
  else tell(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}

/** Runs the command with its arguments; resolves to the exit code (0, or 1 for any failure). */
export async function main(args: readonly string[]): Promise<number> {
  process.on("SIGXFSZ", () => undefined);
  process.stdout.on("error", () => process.exit(1));
  try {
    await programOf().parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    return failureOf(error);
  }
}
