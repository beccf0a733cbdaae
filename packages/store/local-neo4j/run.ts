/** `npm run neo4j [-- --data DIR --port PORT]`: a Neo4j that keeps its data, until Ctrl-C. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LocalNeo4jError } from "./errors.ts";
import { logTail } from "./home.ts";
import { randomPassword, startNeo4j, type RunningNeo4j } from "./server.ts";

const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

const help = `npm run neo4j -- [--data DIR] [--port PORT]

Starts Neo4j Community on 127.0.0.1 and keeps its data in DIR/neo4j.
  --data DIR    default: TRIALGRAPH_DATA, else .data in the repository
  --port PORT   default: 7687
NEO4J_PASSWORD sets the password, else one is made and kept in DIR/neo4j/password.
NEO4J_VERSION chooses another release. Java 17 and Maven are needed; Maven once.`;

type RunOptions = { readonly home: string; readonly boltPort: number };

/** @throws LocalNeo4jError `bad-option` */
function parseRunOptions(args: readonly string[]): RunOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: "string" },
      port: { type: "string", default: "7687" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const data = values.data ?? (process.env.TRIALGRAPH_DATA || join(repositoryRoot, ".data"));
  return { home: resolve(data, "neo4j"), boltPort: parsePort(values.port) };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new LocalNeo4jError("bad-option", `--port is "${text}": give a number from 0 to 65535.`);
}

/** The password of a home: from the environment, else from its file, which the first start writes for its owner alone. */
async function passwordOf(home: string): Promise<string> {
  const given = process.env.NEO4J_PASSWORD;
  if (given) return given;
  const file = join(home, "password");
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFile(file, `${randomPassword()}\n`, { flag: "wx", mode: 0o600 }).catch(passIfThere);
  return (await readFile(file, "utf8")).trim();
}

function passIfThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

function announce(server: RunningNeo4j, home: string): void {
  process.stdout.write(
    `NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n`,
  );
  process.stderr.write(`Neo4j is ready; its data is in ${home}. Ctrl-C stops it.\n`);
}

/** Waits for the end; an end that nobody asked for is a failure. */
async function serveUntilStopped(server: RunningNeo4j, home: string): Promise<void> {
  let asked = false;
  const stop = () => {
    asked = true;
    void server.stop();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop).once("SIGHUP", stop);
  await server.ended;
  if (asked) return;
  throw new LocalNeo4jError("server-ended", `Neo4j ended. Its logs:\n${await logTail(home)}`);
}

async function main(): Promise<void> {
  const options = parseRunOptions(process.argv.slice(2));
  if (options === "help") return console.log(help);
  const password = await passwordOf(options.home);
  const server = await startNeo4j({ ...options, password });
  announce(server, options.home);
  await serveUntilStopped(server, options.home);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
