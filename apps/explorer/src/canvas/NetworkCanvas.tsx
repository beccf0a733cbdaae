// The canvas of the network: a thin React shell around the stage.
import { useRef } from "react";
import { Arranging } from "./arrange/Arranging.tsx";
import type { NetworkCanvasProps } from "./canvas-props.ts";
import "./canvas.css";
import { DrawnThings } from "./marks/DrawnThings.tsx";
import { Headings } from "./marks/Headings.tsx";
import { Pins } from "./marks/Pins.tsx";
import { useCanvas } from "./use-canvas.ts";
import { KeysHelp } from "./walk/KeysHelp.tsx";
import { Walker } from "./walk/Walker.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

type Canvas = ReturnType<typeof useCanvas>;

/** What stands at places of the drawing, and goes along with it in every frame. */
function Marks({ canvas, props }: { canvas: Canvas; props: NetworkCanvasProps }) {
  const { told, ground, speech, narrator, onZoom, onPoint } = canvas;
  const { selection, onSelect, onAct, headings, covered } = props;
  return (
    <div className="canvas-marks">
      <Pins {...told} />
      {headings && <Headings headings={headings} below={covered?.top ?? 0} />}
      <Walker
        {...{ told, ground, speech, narrator, selection, onSelect, onAct, onZoom, onPoint }}
        onHelp={() => canvas.onHelp(true)}
      />
    </div>
  );
}

function Missing({ canvas }: { canvas: Canvas }) {
  return (
    <output className="canvas-message">
      <p>{canvas.speech.t("missing")}</p>
    </output>
  );
}

/** The network, drawn: pan, zoom, point, pick, drag, walk. Without WebGL it can still be walked. */
export function NetworkCanvas(props: NetworkCanvasProps) {
  const [root, element] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const canvas = useCanvas({ root, element }, props);
  const { told, speech, hover, onPick, onPoint, onZoom, onHelp } = canvas;
  const { theme, onAct } = props;
  return (
    <section
      className="canvas"
      data-testid="canvas"
      data-theme={theme}
      data-pointed={hover.kind !== "none"}
      aria-label={speech.t("label")}
      ref={root}
    >
      <div className="canvas-stage" aria-hidden="true" ref={element} />
      <Marks canvas={canvas} props={props} />
      <DrawnThings told={told} speech={speech} onHover={onPoint} onPick={onPick} />
      {canvas.isArranging && (
        <Arranging onCancel={onAct && (() => onAct({ kind: "arrange", arrangement: "map" }))} />
      )}
      {canvas.isMissing ? (
        <Missing canvas={canvas} />
      ) : (
        <ZoomButtons onZoom={onZoom} onHelp={() => onHelp(true)} />
      )}
      {canvas.isHelping && <KeysHelp onClose={() => onHelp(false)} />}
    </section>
  );
}
