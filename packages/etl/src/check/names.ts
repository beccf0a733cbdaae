// Names: what the texts do not name says so twice, to people in its name and to programs by `named: false`.
import type { Entity } from "@trialgraph/model";
import { problemAt, type Located } from "../located.ts";
import type { Problem } from "../problem.ts";
import type { Check } from "./context.ts";

const SAYING = "(not named)";

/** Without `value`, `named` may be there and ill formed, which is told already. */
function unmarked(item: Located<Entity>): Problem[] {
  if (!item.value?.name.endsWith(SAYING) || item.value.named === false) return [];
  const message = `the name ends in "${SAYING}", and the entity is not marked so`;
  return [problemAt(item, ["name"], message, "add named: false, or give the name the texts use")];
}

function unsaid(item: Located<Entity>): Problem[] {
  const { name, named } = item.draft;
  if (named !== false || name === undefined || name.endsWith(SAYING)) return [];
  const message = `the entity is marked as not named, and its name does not end in "${SAYING}"`;
  return [problemAt(item, ["named"], message, `end the name in "${SAYING}", or remove named`)];
}

/** Entities that only their name, or only `named: false`, says are not named in the texts. */
export const checkNames: Check = ({ data }) =>
  data.entities.flatMap((item) => [...unmarked(item), ...unsaid(item)]);
