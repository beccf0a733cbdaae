// Values over Bolt: whole numbers go out as integers, everything comes back as plain JavaScript.
import neo4j, { isDate, isDateTime, isNode, isPath, isRelationship, isInt } from "neo4j-driver";

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A parameter for the driver: JavaScript's whole numbers become Cypher integers. */
export function toBolt(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toBolt);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toBolt(inner)]));
}

/** A value of an answer as plain data: nodes and relationships as their properties and names. */
export function fromBolt(value: unknown): unknown {
  if (isInt(value)) return value.toNumber();
  if (isNode(value)) return { labels: value.labels, ...fromMap(value.properties) };
  if (isRelationship(value)) return { type: value.type, ...fromMap(value.properties) };
  if (isPath(value)) return value.segments.map(({ relationship }) => fromBolt(relationship));
  if (isDate(value) || isDateTime(value)) return value.toString();
  if (Array.isArray(value)) return value.map(fromBolt);
  return isPlain(value) ? fromMap(value) : value;
}

function fromMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromBolt(value)]));
}
