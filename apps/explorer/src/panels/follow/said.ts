// What an action has done to the picture, in words for those who do not see it change. Pure.
import type { Id } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Words } from "../../language/use-words.ts";
import { transition, type Action, type AppState } from "../../state/app-state.ts";
import { toVisible } from "../../state/visible/index.ts";

/** How many things and lines. */
interface Size {
  readonly things: number;
  readonly lines: number;
}

const sizeOf = ({ entities, edges }: VisibleGraph): Size => ({
  things: entities.size,
  lines: edges.size,
});

/** What of `a` is not in `b`. */
const without = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((each) => !b.has(each)).length;

const lost = (before: VisibleGraph, after: VisibleGraph): Size => ({
  things: without(before.entities, after.entities),
  lines: without(before.edges, after.edges),
});

const inWords = ({ things, lines }: Size, t: Words<"follow">) => ({
  things: t("things", { count: things }),
  lines: t("lines", { count: lines }),
});

/** What to tell of, beside the words of the language. */
interface Told {
  readonly index: GraphIndex;
  readonly state: AppState;
  readonly visible: VisibleGraph;
}

type DeskWord = "hidden" | "shown" | "pinned" | "unpinned";

const deskWords: Readonly<Partial<Record<Action["kind"], DeskWord>>> = {
  hide: "hidden",
  show: "shown",
  pin: "pinned",
  unpin: "unpinned",
};

function unfolding(
  kind: "expand" | "collapse" | "unfold",
  id: Id,
  { index, visible }: Told,
  after: VisibleGraph,
  t: Words<"follow">,
): string {
  const name = nameOf(index, id);
  const [more, fewer] = [lost(after, visible), lost(visible, after)];
  if (kind === "unfold") return t("said.reset", { name, ...inWords(sizeOf(after), t) });
  if (more.lines + more.things + fewer.lines + fewer.things === 0) return t("said.same");
  return kind === "expand"
    ? t("said.more", { name, ...inWords(more, t) })
    : t("said.fewer", { name, ...inWords(fewer, t) });
}

/** What an action does to what is shown: "Collapsed: Kozlov. Gone from view: 12 things, 20 lines." */
export function saidOf(action: Action, told: Told, t: Words<"follow">): string {
  const { index, state } = told;
  const { filters, desk } = transition(state, action);
  const after = toVisible(index, { filters, desk });
  const word = deskWords[action.kind];
  if (word && "id" in action) return t(`said.${word}`, { name: nameOf(index, action.id) });
  if (action.kind === "expand" || action.kind === "collapse" || action.kind === "unfold") {
    return unfolding(action.kind, action.fan.id, told, after, t);
  }
  return t("said.around", inWords(sizeOf(after), t));
}
