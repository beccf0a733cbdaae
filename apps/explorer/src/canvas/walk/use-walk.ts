// The walk as a hook: where the keyboard stands, and what its keys do.
import { useMemo, useState, type KeyboardEvent } from "react";
import type { Hover } from "../../graph/emphasis.ts";
import {
  nothing,
  selectEdge,
  selectEntity,
  type Marked,
  type Selection,
} from "../../state/selection.ts";
import { deedsOf, type CanvasAction, type Ground } from "./act.ts";
import { commandOf, type Command } from "./keys.ts";
import type { Speech, Told } from "./narration.ts";
import type { Narrator } from "./use-narrator.ts";
import { isOn, settled, startOf, walked, type Stride, type Walk } from "./walk.ts";

/** What is walked over, and what can be done there. */
export interface WalkHost {
  readonly told: Told;
  readonly ground: Ground;
  readonly selection: Marked;
  readonly speech: Speech;
  readonly narrator: Narrator;
  readonly onSelect: (selection: Selection, how: "select" | "open") => void;
  readonly onAct?: ((action: CanvasAction) => void) | undefined;
  readonly onZoom: (how: "in" | "out" | "fit") => void;
  readonly onHelp: () => void;
}

/** The thing that a walk stands on, as something to point at. */
export const pointedBy = ({ node, line }: Walk): Hover =>
  line === undefined ? { kind: "entity", id: node } : { kind: "edge", id: line };

/** Where the keyboard stands: it goes to what is newly selected, and stays in what is drawn. */
function useStand({ told: { graph }, selection }: WalkHost) {
  const [kept, stand] = useState<Walk>();
  const [last, setLast] = useState(selection);
  if (last !== selection) {
    setLast(selection);
    if (selection.kind !== "none" && kept && !isOn(selection, kept)) {
      stand(startOf(graph, selection));
    }
  }
  const walk = useMemo(() => settled(kept, graph, selection), [kept, graph, selection]);
  return [walk, stand] as const;
}

const selectionOf = ({ node, line }: Walk, { graph }: Told): Selection =>
  line === undefined ? selectEntity(node) : selectEdge(graph.getEdgeAttribute(line, "edge"));

/** Where the keyboard stands, and its keys; undefined where nothing is drawn. */
export function useWalk(host: WalkHost) {
  const [walk, stand] = useStand(host);
  if (!walk) return undefined;
  const { told, ground, selection, speech, narrator, onSelect, onAct } = host;
  const { t } = speech;
  const go = (stride: Stride) => {
    const next = walked(walk, stride, told.graph);
    if (next === walk) narrator.say(t(stride === "back" ? "walk.noWay" : "walk.noLines"));
    else stand(next);
  };
  const select = (how: "select" | "open") => {
    onSelect(selectionOf(walk, told), how);
    if (how === "select") narrator.say(t("told.selected"));
  };
  /** Escape that has nothing left to leave is somebody else's. */
  const leave = (): boolean => {
    if (walk.line === undefined && selection.kind === "none") return false;
    if (walk.line !== undefined) go("leave");
    else {
      onSelect(nothing, "select");
      narrator.say(t("told.cleared"));
    }
    return true;
  };
  const act = (command: Command): boolean => {
    const name = told.graph.getNodeAttribute(walk.node, "name");
    for (const { action, told: account } of deedsOf(command, { id: walk.node, name }, ground, t)) {
      onAct?.(action);
      narrator.tell(account);
    }
    return onAct !== undefined;
  };
  const obey = (command: Command): boolean => {
    if (command.kind === "leave") return leave();
    if (command.kind === "walk") go(command.stride);
    else if (command.kind === "zoom") host.onZoom(command.how);
    else if (command.kind === "help") host.onHelp();
    else if (command.kind === "open" || command.kind === "select") select(command.kind);
    else return act(command);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event.nativeEvent);
    if (!command || !obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { walk, onKeyDown, open: () => select("open") };
}
