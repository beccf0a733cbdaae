// The canvas of the network: a thin React shell around the stage.
import { useCallback, useMemo, useRef, useState } from "react";
import type { GraphView } from "@trialgraph/model";
import { emphasesOf, noHover, selectedNodes, type Hover } from "../graph/emphasis.ts";
import { toNetworkGraph, type NetworkGraph } from "../graph/network-graph.ts";
import { boundsOf, placesOf, stretched } from "../graph/places.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import { nothing, selectEdge, selectEntity, type Selection } from "../state/selection.ts";
import type { Covered } from "./camera.ts";
import "./canvas.css";
import { DrawnThings } from "./DrawnThings.tsx";
import { usePalette } from "./use-palette.ts";
import { useStage } from "./use-stage.ts";
import { useStretch } from "./use-stretch.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** What the canvas shows and tells. */
export interface NetworkCanvasProps {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly selection: Selection;
  readonly theme: "light" | "dark";
  /** A click on a node, on a line, or (nothing) on the paper. */
  readonly onSelect: (selection: Selection) => void;
  /** How many pixels of the canvas other things cover: what is selected is kept clear of them. */
  readonly covered?: Covered;
  /** Told what part of the network is in view whenever the camera comes to rest. */
  readonly onFrame?: (frame: ViewFrame) => void;
}

function toSelection(picked: Hover, graph: NetworkGraph): Selection {
  if (picked.kind === "entity") return selectEntity(picked.id);
  return picked.kind === "edge" ? selectEdge(graph.getEdgeAttribute(picked.id, "edge")) : nothing;
}

function endsOf(pointed: Hover, graph: NetworkGraph): readonly string[] {
  if (pointed.kind === "entity") return [pointed.id];
  return pointed.kind === "edge" ? graph.extremities(pointed.id) : [];
}

/** The network, drawn: pan, zoom, point and pick. Without WebGL it says where else everything is. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const { view, visible, selection, theme, onSelect, covered, onFrame } = props;
  const [root, element] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [hover, onHover] = useState<Hover>(noHover);
  const palette = usePalette(root);
  const places = useMemo(() => placesOf(view, visible), [view, visible]);
  const stretch = useStretch(element, places);
  const drawn = useMemo(() => stretched(places, stretch), [places, stretch]);
  const graph = useMemo(() => toNetworkGraph(view, visible, drawn), [view, visible, drawn]);
  const revealed = useMemo(() => selectedNodes(graph, selection), [graph, selection]);
  const input = useMemo(
    () =>
      palette && {
        graph,
        palette,
        bounds: boundsOf(drawn),
        emphases: emphasesOf(graph, selection, hover),
      },
    [graph, palette, drawn, selection, hover],
  );
  const onPick = useCallback(
    (picked: Hover) => onSelect(toSelection(picked, graph)),
    [graph, onSelect],
  );
  const stage = useStage(root, element, {
    input,
    covered,
    revealed,
    onHover,
    onPick,
    onFrame: ({ left, right, bottom, top }) =>
      onFrame?.({ left, right, bottom: bottom / stretch, top: top / stretch }),
  });
  const { reveal } = stage;
  const onFocus = useCallback(
    (pointed: Hover) => {
      onHover(pointed);
      reveal(endsOf(pointed, graph));
    },
    [graph, reveal],
  );
  return (
    <section
      className="canvas"
      data-testid="canvas"
      data-theme={theme}
      data-pointed={hover.kind !== "none"}
      aria-label="Network"
      ref={root}
    >
      <div className="canvas-stage" aria-hidden="true" ref={element} />
      <DrawnThings graph={graph} onHover={onFocus} onPick={onPick} />
      {stage.missing ? <NoCanvas /> : <ZoomButtons onZoom={stage.zoom} onFit={stage.fit} />}
    </section>
  );
}

function NoCanvas() {
  return (
    <output className="canvas-message">
      <p>
        The network cannot be drawn here: this browser offers no WebGL. Everything in it is also in
        the lists: search for a name, or open the table and the sources.
      </p>
    </output>
  );
}
