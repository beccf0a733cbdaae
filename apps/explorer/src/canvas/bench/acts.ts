// What is measured: pointing, picking, panning and zooming, beside how Sigma would do it by itself.
import { Sigma } from "sigma";
import { createEdgeArrowProgram, NodeCircleProgram } from "sigma/rendering";
import { noHover } from "../../graph/emphasis.ts";
import type { EdgeAttributes, NodeAttributes } from "../../graph/network-graph.ts";
import { nothing } from "../../state/selection.ts";
import { nextFrame, pause, spentOn, spentSince } from "./meter.ts";
import type { Scene } from "./scene.ts";

/** How long after an act nothing more follows from it. */
const SETTLED_MS = 260;

/** The most connected nodes and some others that are in view. */
export function targetsOf({ graph, stage }: Scene): readonly string[] {
  const { width, height } = stage.renderer.getDimensions();
  const seen = graph.filterNodes((id) => {
    const { x, y } = pointOf(stage, id);
    return x > 10 && x < width - 10 && y > 10 && y < height - 10;
  });
  const order = seen.toSorted(
    (a, b) => graph.getNodeAttribute(b, "degree") - graph.getNodeAttribute(a, "degree"),
  );
  return order.filter((_, i) => i < 5 || i % Math.ceil(order.length / 10) === 0);
}

function pointOf(stage: Scene["stage"], id: string) {
  const { origin, page } = stage.page();
  const { x, y } = page.nodes.get(id) ?? { x: 0, y: 0 };
  return { x: x + origin.x, y: y + origin.y };
}

function fire(scene: Scene, type: string, at: { readonly x: number; readonly y: number }): void {
  const target = scene.stage.renderer.getCanvases()["mouse"];
  target?.dispatchEvent(
    new MouseEvent(type, { clientX: at.x, clientY: at.y, bubbles: true, composed: true }),
  );
}

/** What pointing at each of some nodes takes, in milliseconds. */
export async function hovers(scene: Scene): Promise<number[]> {
  const spent: number[] = [];
  for (const id of targetsOf(scene)) {
    spent.push(await spentOn(() => fire(scene, "mousemove", pointOf(scene.stage, id)), SETTLED_MS));
    scene.hover(noHover);
    fire(scene, "mousemove", { x: 3, y: 3 });
    await pause(SETTLED_MS);
  }
  return spent;
}

/** What picking each of some nodes takes, in milliseconds. */
export async function picks(scene: Scene): Promise<number[]> {
  const spent: number[] = [];
  for (const id of targetsOf(scene)) {
    spent.push(await spentOn(() => fire(scene, "click", pointOf(scene.stage, id)), SETTLED_MS));
    scene.select(nothing);
    await pause(SETTLED_MS + 200);
  }
  return spent;
}

/** What pointing takes where, as Sigma has it, all looks are worked out again for it. */
export async function hoversBySettings(scene: Scene): Promise<number[]> {
  const spent: number[] = [];
  for (const id of targetsOf(scene)) {
    const act = () => {
      scene.hover({ kind: "entity", id });
      scene.stage.renderer.setSettings({});
    };
    spent.push(await spentOn(act, SETTLED_MS));
    scene.hover(noHover);
    await pause(SETTLED_MS);
  }
  return spent;
}

/** What a step nearer takes, and labels once it rests, in milliseconds. */
export async function zooms({ stage }: Scene): Promise<number[]> {
  const spent: number[] = [];
  for (const factor of [1.5, 1.5, 1 / 1.5, 1 / 1.5]) {
    spent.push(await spentOn(() => stage.camera.zoom(factor), 900));
  }
  return spent;
}

/** Pictures of a pan: from one to the next, and our own part of each; in milliseconds. */
export interface Pan {
  readonly frames: number[];
  readonly own: number[];
}

async function panned(step: (i: number) => void): Promise<Pan> {
  const [frames, own]: [number[], number[]] = [[], []];
  let last = await nextFrame();
  for (let i = 1; i <= 40; i += 1) {
    spentSince();
    step(i);
    const now = await nextFrame();
    own.push(spentSince());
    frames.push(now - last);
    last = now;
  }
  return { frames, own };
}

const swing = (i: number): number => Math.sin(i / 4) * 60;

/** Each picture drawn, from data that stays on the graphics card. */
export async function panDrawing({ stage }: Scene): Promise<Pan> {
  const camera = stage.renderer.getCamera();
  const { x } = camera.getState();
  const pan = await panned((i) => {
    camera.setState({ x: x + swing(i) / 2000 });
    stage.renderer.scheduleRender();
  });
  camera.setState({ x });
  return pan;
}

/** The picture that is there, moved. */
export function panMoving({ element }: Scene): Promise<Pan> {
  const pictures = element.querySelectorAll<HTMLElement>(
    ".sigma-edges, .sigma-nodes, .canvas-labels",
  );
  return panned((i) => {
    for (const { style } of pictures)
      style.transform = `translate(${i === 40 ? 0 : swing(i)}px, 0)`;
  });
}

/** Each picture drawn by Sigma's own programs, which send all data anew, twice, to pick by colour. */
export async function panBySigma({ graph, element }: Scene): Promise<Pan> {
  const container = document.createElement("div");
  container.style.cssText = `${element.style.cssText};background:#fff`;
  document.body.append(container);
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    enableEdgeEvents: true,
    nodeReducer: (_, { x, y, size }) => ({
      x,
      y,
      size: size * 0.4,
      color: "#1163c6",
      type: "disc",
    }),
    edgeReducer: () => ({ size: 1.2, color: "#a9a598", type: "arrow" }),
    nodeProgramClasses: { disc: NodeCircleProgram },
    edgeProgramClasses: { arrow: createEdgeArrowProgram<NodeAttributes, EdgeAttributes>() },
  });
  await pause(400);
  const camera = sigma.getCamera();
  const { x } = camera.getState();
  const pan = await panned((i) => camera.setState({ x: x + swing(i) / 2000 }));
  sigma.kill();
  container.remove();
  await pause(300);
  return pan;
}
