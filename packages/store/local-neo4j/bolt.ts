/** The server seen over Bolt: its port, the first password, whether it lets us in. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import neo4j, { type Driver } from "neo4j-driver";
import { LocalNeo4jError } from "./errors.ts";

/** Neo4j Community's first and only user. */
export const NEO4J_USER = "neo4j";

const firstPassword = "neo4j";
const cypherFolder = new URL("../../../cypher/server/", import.meta.url);

/** Who one is, and where. */
export type BoltAccess = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
};

/**
 * Checks that a port of 127.0.0.1 is free; 0 finds one.
 * @throws LocalNeo4jError `port-taken`
 */
export function claimPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause) => reject(portTaken(port, cause)));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      const claimed = address !== null && typeof address === "object" ? address.port : port;
      probe.close(() => resolve(claimed));
    });
  });
}

/** Reads a file of `cypher/server/` by its name without the ending. */
export function readServerCypher(name: string): Promise<string> {
  return readFile(new URL(`${name}.cypher`, cypherFolder), "utf8");
}

/** Opens a driver for one piece of work and closes it whatever happens. Integers come as numbers. */
export async function withDriver<T>(
  { uri, user, password }: BoltAccess,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    disableLosslessIntegers: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/**
 * One attempt to get in, setting the first password where it was never set. Undefined once we are in; the
 * reason to try again later while the server is not ready.
 * @throws LocalNeo4jError `wrong-password` where the data was made with another one
 */
export async function tryLogIn(access: BoltAccess): Promise<Error | undefined> {
  try {
    await logIn(access);
    return undefined;
  } catch (error) {
    if (isNotReady(error)) return error;
    if (!isUnauthorized(error)) throw error;
  }
  return trySetFirstPassword(access);
}

async function logIn(access: BoltAccess): Promise<void> {
  await withDriver(access, (driver) => driver.getServerInfo({ database: "neo4j" }));
}

async function trySetFirstPassword(access: BoltAccess): Promise<Error | undefined> {
  const cypher = await readServerCypher("set-first-password");
  try {
    await withDriver({ ...access, password: firstPassword }, (driver) =>
      driver.executeQuery(cypher, { new: access.password }, { database: "system" }),
    );
    await logIn(access);
    return undefined;
  } catch (error) {
    if (isNotReady(error)) return error;
    throw isUnauthorized(error) ? wrongPassword(error) : error;
  }
}

function isUnauthorized(error: unknown): error is Error {
  return (
    error instanceof neo4j.Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized"
  );
}

/** No answer yet, or one from a server still starting: everything but a plain refusal. */
function isNotReady(error: unknown): error is Error {
  return error instanceof neo4j.Neo4jError && !error.code.startsWith("Neo.ClientError.");
}

function portTaken(port: number, cause: Error): LocalNeo4jError {
  const message =
    `Port ${port} of 127.0.0.1 cannot be used (${cause.message}). ` +
    "Is a Neo4j running already? Stop it, or choose another port.";
  return new LocalNeo4jError("port-taken", message, { cause });
}

function wrongPassword(cause: Error): LocalNeo4jError {
  const message =
    "The data in this home was made with another password. " +
    "Give that one (NEO4J_PASSWORD), or move the folder away to begin anew.";
  return new LocalNeo4jError("wrong-password", message, { cause });
}
