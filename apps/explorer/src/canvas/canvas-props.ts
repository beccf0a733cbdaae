// What a canvas shows and tells: the properties of the component.
import type { Places } from "@trialgraph/layout";
import type { GraphView, Id } from "@trialgraph/model";
import type { ExtraLine } from "../graph/network-graph.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import type { Arrangement, Shot, Spot } from "../state/desk.ts";
import type { Marked, Selection } from "../state/selection.ts";
import type { Covered } from "./camera.ts";
import type { Heading } from "./marks/Headings.tsx";
import type { CanvasAction } from "./walk/act.ts";

/** Properties of the canvas. Shots, spots and places are in layout units. */
export interface NetworkCanvasProps {
  readonly view: GraphView;
  readonly visible: VisibleGraph;
  readonly selection: Marked;
  readonly theme: "light" | "dark" | "contrast";
  /** A click on a node, on a line, or (nothing) on the paper; `open` where its evidence is asked for. */
  readonly onSelect: (selection: Selection, how: "select" | "open") => void;
  /** What is done to the canvas by hand; left out, nothing can be dragged, hidden, folded or pinned. */
  readonly onAct?: (action: CanvasAction) => void;
  /** Where the reader has the camera; left out, everything is shown. */
  readonly shot?: Shot | undefined;
  /** The reader has moved the camera, and it is at rest; undefined: to where everything is shown. */
  readonly onShot?: (shot: Shot | undefined) => void;
  /** The camera has gone to what is selected or pointed at, away from where the reader had it. */
  readonly onLed?: (shot: Shot) => void;
  readonly pinned?: Readonly<Record<Id, Spot>>;
  readonly arrangement?: Arrangement;
  /** Places that go before any arrangement. */
  readonly places?: Places;
  /** Lines beside those of the edges. */
  readonly extra?: readonly ExtraLine[];
  /** Headings of columns: they stand at the lower edge of what is covered above. */
  readonly headings?: readonly Heading[];
  /** What things of the picture alone are called, in place of their kind. */
  readonly called?: ReadonlyMap<Id, string>;
  /** How many pixels of the canvas other things cover: what is selected is kept clear of them. */
  readonly covered?: Covered;
  /** Told what part of the network is in view whenever the camera comes to rest. */
  readonly onFrame?: (frame: ViewFrame) => void;
}
