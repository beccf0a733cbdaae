// The canvas as a hook: the drawing, the stage it is on, what is pointed at, and what is told of it.
import { useCallback, useMemo, useState, type RefObject } from "react";
import type { Id } from "@trialgraph/model";
import { emphasesOf, noHover, selectedNodes, type Hover } from "../graph/emphasis.ts";
import type { NetworkGraph } from "../graph/network-graph.ts";
import { useLanguage, useWords } from "../language/use-words.ts";
import type { Spot } from "../state/desk.ts";
import {
  nothing,
  selectEdge,
  selectEntity,
  type Marked,
  type Selection,
} from "../state/selection.ts";
import { useDrawing, type Drawing } from "./arrange/use-drawing.ts";
import type { NetworkCanvasProps } from "./canvas-props.ts";
import { usePalette } from "./use-palette.ts";
import { useScene } from "./use-scene.ts";
import { useStage } from "./use-stage.ts";
import type { Speech } from "./walk/narration.ts";
import { useNarrator } from "./walk/use-narrator.ts";

/** How much nearer one press of a zoom button is. */
const ZOOM = 1.5;

const NO_PINS: Readonly<Record<Id, Spot>> = {};

function toSelection(picked: Hover, graph: NetworkGraph): Selection {
  if (picked.kind === "entity") return selectEntity(picked.id);
  return picked.kind === "edge" ? selectEdge(graph.getEdgeAttribute(picked.id, "edge")) : nothing;
}

function endsOf(pointed: Hover, graph: NetworkGraph): readonly string[] {
  if (pointed.kind === "entity") return [pointed.id];
  return pointed.kind === "edge" ? graph.extremities(pointed.id) : [];
}

function useSpeech(): Speech {
  const [language, t, m] = [useLanguage(), useWords("canvas"), useWords("model")];
  return useMemo(() => ({ language, t, m }), [language, t, m]);
}

interface Elements {
  readonly root: RefObject<HTMLElement | null>;
  readonly element: RefObject<HTMLElement | null>;
}

function useDrawn(element: Elements["element"], props: NetworkCanvasProps): Drawing {
  const { view, visible, pinned = NO_PINS, arrangement = "map", places, extra } = props;
  return useDrawing(element, { view, visible, arrangement, pinned, places, extra });
}

/** The stage with the scene of a drawing, and what the reader does there. */
function useStaged({ root, element }: Elements, drawing: Drawing, props: NetworkCanvasProps) {
  const { graph, places, stretch, arrangement: of } = drawing;
  const { selection, shot, covered, onSelect, onAct, onShot, onLed, onFrame } = props;
  const [hover, onHover] = useState<Hover>(noHover);
  const palette = usePalette(root);
  const emphases = useMemo(() => emphasesOf(graph, selection, hover), [graph, selection, hover]);
  const revealed = useMemo(() => selectedNodes(graph, selection), [graph, selection]);
  const [picked, setPicked] = useState<Marked>();
  const nearer = picked !== selection;
  const scene = useScene(drawing, { palette, emphases, shot, covered, revealed, nearer });
  const onPick = useCallback(
    (here: Hover) => {
      const next = toSelection(here, graph);
      setPicked(next);
      onSelect(next, "select");
    },
    [graph, onSelect],
  );
  const stage = useStage(root, element, {
    scene,
    onHover,
    onPick,
    onShot: (next) => onShot?.({ ...next, ...(of !== undefined && { of }) }),
    onLed: (next) => onLed?.({ ...next, ...(of !== undefined && { of }) }),
    onPin: onAct && ((id, spot) => onAct({ kind: "pin", id, spot })),
    onFrame: ({ left, right, bottom, top }) =>
      onFrame?.({ left, right, bottom: bottom / stretch, top: top / stretch, places }),
  });
  return { hover, onHover, onPick, stage };
}

/** Everything that the canvas is made of. */
export function useCanvas(elements: Elements, props: NetworkCanvasProps) {
  const { pinned = NO_PINS, called, shot, onShot } = props;
  const [isHelping, setHelping] = useState(false);
  const speech = useSpeech();
  const drawing = useDrawn(elements.element, props);
  const { graph } = drawing;
  const { hover, onHover, onPick, stage } = useStaged(elements, drawing, props);
  const { reveal } = stage;
  const onPoint = useCallback(
    (pointed: Hover) => {
      onHover(pointed);
      reveal(endsOf(pointed, graph));
    },
    [graph, onHover, reveal],
  );
  const onZoom = (how: "in" | "out" | "fit") => {
    if (how !== "fit") stage.zoom(how === "in" ? ZOOM : 1 / ZOOM);
    else {
      stage.fit();
      if (shot) onShot?.(undefined);
    }
  };
  const told = useMemo(() => ({ graph, pinned, called }), [graph, pinned, called]);
  const narrator = useNarrator(graph.order, (count) => {
    const isHere = elements.root.current?.contains(document.activeElement);
    return isHere ? speech.t("told.drawn", { count }) : undefined;
  });
  const ground = { places: drawing.places, pinned };
  const shown = { isMissing: stage.missing, isArranging: drawing.isArranging, isHelping };
  const onHelp = (isOpen: boolean) => setHelping(isOpen);
  return { ...shown, hover, speech, told, ground, narrator, onPick, onPoint, onZoom, onHelp };
}
