/** What this machine lacks to start Neo4j, each with the one line that installs it. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { artifactsFolder, hasArtifacts } from "./artifacts.ts";
import { LocalNeo4jError } from "./errors.ts";
import { chosenVersion, type Neo4jVersion } from "./version.ts";

/** Something to install first. */
export type MissingPrerequisite = {
  readonly kind: "java" | "maven" | "system";
  /** One sentence: what is missing or too old. */
  readonly problem: string;
  /** The command, or the way round. */
  readonly install: string;
};

/** The `java` that will run the server: of `JAVA_HOME` where that is set, else the first on `PATH`. */
export function javaCommand(env: NodeJS.ProcessEnv = process.env): string {
  const home = env.JAVA_HOME;
  return home ? join(home, "bin", "java") : "java";
}

/** The major version in what `java -version` prints (`"17.0.15"` is 17, `"1.8.0_392"` is 8); undefined if there is none. */
export function parseJavaMajor(printed: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  const major = first === "1" ? second : first;
  return major === undefined ? undefined : Number(major);
}

/** All that is missing; empty when the server can start. Maven is asked for only until the artifacts are there. */
export function missingPrerequisites(
  version: Neo4jVersion = chosenVersion(),
): readonly MissingPrerequisite[] {
  return [missingSystem(), missingJava(version), missingMaven(version)].filter(
    (missing) => missing !== undefined,
  );
}

/** @throws LocalNeo4jError `prerequisite-missing`, naming everything that is missing at once */
export function requirePrerequisites(version: Neo4jVersion): void {
  const missing = missingPrerequisites(version);
  if (missing.length === 0) return;
  const lines = missing.map(({ problem, install }) => `- ${problem}\n  ${install}`);
  throw new LocalNeo4jError(
    "prerequisite-missing",
    `Neo4j ${version.number} cannot be started here.\n${lines.join("\n")}`,
  );
}

function missingSystem(): MissingPrerequisite | undefined {
  if (process.platform !== "win32") return undefined;
  const problem = "Windows has no /bin/sh, which watches over the server.";
  return { kind: "system", problem, install: "Use WSL, or the server of docker-compose.yml." };
}

function missingJava({ javaMajor }: Neo4jVersion): MissingPrerequisite | undefined {
  const java = javaCommand();
  const printed = outputOf(java, "-version");
  const found = printed === undefined ? undefined : parseJavaMajor(printed);
  if (found !== undefined && found >= javaMajor) return undefined;
  const problem =
    found === undefined
      ? `Java ${javaMajor} or newer is missing (asked: ${java}).`
      : `Java ${javaMajor} or newer is needed; ${java} is Java ${found}.`;
  return {
    kind: "java",
    problem,
    install: installLine(`openjdk-${javaMajor}-jre-headless`, `openjdk@${javaMajor}`),
  };
}

function missingMaven(version: Neo4jVersion): MissingPrerequisite | undefined {
  if (hasArtifacts(version) || outputOf("mvn", "--version") !== undefined) return undefined;
  const problem = `Maven is missing; it fetches Neo4j into ${artifactsFolder(version)}, once.`;
  return { kind: "maven", problem, install: installLine("maven", "maven") };
}

/** What a command prints on both streams, or undefined where it is missing or fails. */
function outputOf(command: string, argument: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, [argument], { encoding: "utf8" });
  return status === 0 ? stdout + stderr : undefined;
}

function installLine(aptPackage: string, brewFormula: string): string {
  return process.platform === "darwin"
    ? `brew install ${brewFormula}`
    : `apt-get install -y ${aptPackage}`;
}
