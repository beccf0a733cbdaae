// The visible things as rows of a table, each with how many of its lines are shown. Pure.
import { entityKinds, kindNamesIn, type Entity, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../../data/graph-index.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import type { ThingColumn } from "./columns.ts";
import type { Tongue } from "./telling.ts";
import { numberCell, textCell, type Row } from "./rows.ts";

/** A thing. */
export interface ThingRow extends Row<ThingColumn> {
  readonly entity: Entity;
}

const linesOf = (index: GraphIndex, { edges }: VisibleGraph, id: Id): number =>
  (index.edgesOf.get(id) ?? []).filter((edge) => edges.has(edge.id)).length;

/** A row for each visible thing, by name. Kinds sort as legends have them. */
export const toThingRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  { language }: Tongue,
): readonly ThingRow[] =>
  index.view.entities
    .filter(({ id }) => visible.entities.has(id))
    .map((entity) => ({
      id: entity.id,
      entity,
      cells: {
        name: textCell(entity.name),
        kind: {
          text: kindNamesIn[language][entity.kind].one,
          by: entityKinds.indexOf(entity.kind),
        },
        description: textCell(entity.description),
        lines: numberCell(linesOf(index, visible, entity.id), language),
      },
    }));
