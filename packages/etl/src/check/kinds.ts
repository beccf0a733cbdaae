// Kinds: each end of a relation, and each qualifier, is an entity of a kind that is allowed there.
import {
  qualifierEntities,
  qualifierTypes,
  relations,
  type Claim,
  type EntityKind,
} from "@trialgraph/model";
import { problemAt, type Located, type Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import type { Check, CheckContext } from "./context.ts";

const anyOf = (kinds: readonly EntityKind[]): string =>
  kinds.join(", ").replace(/, ([^,]*)$/, " or $1");

function wrongKind(
  context: CheckContext,
  item: Located<Claim>,
  path: Path,
  id: string | undefined,
  allowed: readonly EntityKind[],
  place: string,
): Problem[] {
  const kind = id === undefined ? undefined : context.entities.get(id)?.draft.kind;
  if (!kind || allowed.includes(kind)) return [];
  const message = `${id} is of the kind ${kind}; ${place} is ${anyOf(allowed)}`;
  return [problemAt(item, path, message, "choose another relation, end or direction")];
}

function endProblems(context: CheckContext, item: Located<Claim>): Problem[] {
  const { relation: name, subject, object } = item.draft;
  const relation = name && relations[name];
  if (!relation) return [];
  return [
    ...wrongKind(context, item, ["subject"], subject, relation.subject, `the subject of ${name}`),
    ...wrongKind(context, item, ["object"], object, relation.object, `the object of ${name}`),
  ];
}

function qualifierProblems(context: CheckContext, item: Located<Claim>): Problem[] {
  return qualifierEntities(item.draft.qualifiers ?? {}).flatMap(({ name, id }) => {
    const type = qualifierTypes[name];
    if (type.type !== "entity") return [];
    return wrongKind(context, item, ["qualifiers", name], id, type.kinds, `the qualifier ${name}`);
  });
}

/** Ends and qualifiers of a kind that is not allowed there. */
export const checkKinds: Check = (context) =>
  context.data.claims.flatMap((item) => [
    ...endProblems(context, item),
    ...qualifierProblems(context, item),
  ]);
