import { describe, expect, it } from "vitest";
import { checkQuery } from "./gate.ts";

const allowed = [
  "MATCH (p:Person)-[r]->(o) RETURN p.name AS who, type(r) AS how, o.name AS whom",
  "MATCH p = shortestPath((a:Entity {id: $a})-[*..6]-(b:Entity {id: $b})) RETURN length(p) AS hops",
  "MATCH (t:Trial) CALL (t) { MATCH (t)-[:HEARD_BY]->(c) RETURN count(c) AS n } RETURN t.id AS id, n",
  "MATCH (c:Claim) WHERE c.statement CONTAINS 'LOAD CSV; DELETE' RETURN c.id AS id // CREATE",
  "MATCH (n) WHERE n.set = 1 OR n.`create` = 2 RETURN n.load AS l",
  "RETURN 1 AS one;",
];

const refused = [
  "MATCH (n) DETACH DELETE n",
  "LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line",
  "load csv from 'http://localhost/x' as line return line",
  "\\u004COAD CSV FROM '/etc/passwd' AS line RETURN line",
  "CALL dbms.listConfig() YIELD name RETURN name",
  "MATCH (n) CALL db.labels() YIELD label RETURN label",
  "SHOW SETTINGS YIELD name RETURN name",
  "TERMINATE TRANSACTION 'x'",
  "MERGE (n:X) RETURN n",
  "MATCH (n) SET n.x = 1",
  "MATCH (a)-[*]->(b) RETURN a",
  "MATCH (a)-[:X*2..]->(b) RETURN a",
  "RETURN 1 AS a; MATCH (n) RETURN n",
  "RETURN reduce(s = 'x', i IN [1,2] | s + s) AS big",
  "UNWIND range(1, 1000000) AS i RETURN i",
  `RETURN ${"[".repeat(500)}1${"]".repeat(500)} AS deep`,
  `RETURN ${Array.from({ length: 80 }, () => "true").join(" XOR ")} AS x`,
  `MATCH ${Array.from({ length: 30 }, (_, i) => `(a${i})-[:X]->(b${i})`).join(", ")} RETURN 1 AS x`,
  "x".repeat(20_000),
  "  ",
];

describe("the gate", () => {
  it.each(allowed)("lets %s through", (cypher) => {
    expect(() => checkQuery(cypher)).not.toThrow();
  });

  it.each(refused)("refuses %s", (cypher) => {
    expect(() => checkQuery(cypher)).toThrow(expect.objectContaining({ code: "refused" }));
  });
});
