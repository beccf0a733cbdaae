// The page that is measured. It waits to be asked: `window.bench.run()` gives all numbers.
import "./meter.ts";
import "../../styles/index.css";
import "../canvas.css";
import { GraphView } from "@trialgraph/model";
import {
  hovers,
  hoversBySettings,
  panBySigma,
  panDrawing,
  panMoving,
  picks,
  zooms,
  type Pan,
} from "./acts.ts";
import { pause } from "./meter.ts";
import { openScene, timesOver } from "./scene.ts";

/** All numbers of a run, in milliseconds. */
export interface Numbers {
  readonly hover: number[];
  readonly hoverBySettings: number[];
  readonly pick: number[];
  readonly zoom: number[];
  readonly pan: Readonly<Record<"sigma" | "drawn" | "moved", Pan>>;
}

const both = (a: Pan, b: Pan): Pan => ({
  frames: [...a.frames, ...b.frames],
  own: [...a.own, ...b.own],
});

async function run(): Promise<Numbers> {
  const { searchParams } = new URL(window.location.href);
  const view = GraphView.parse(await (await fetch("/graph.json")).json());
  const scene = openScene(timesOver(view, Number(searchParams.get("times") ?? 1)));
  await pause(2500);
  const pans = async () => ({
    moved: await panMoving(scene),
    drawn: await panDrawing(scene),
    sigma: await panBySigma(scene),
  });
  await hovers(scene);
  const [first, second] = [await pans(), await pans()];
  return {
    hoverBySettings: await hoversBySettings(scene),
    hover: await hovers(scene),
    pick: await picks(scene),
    zoom: await zooms(scene),
    pan: {
      moved: both(first.moved, second.moved),
      drawn: both(first.drawn, second.drawn),
      sigma: both(first.sigma, second.sigma),
    },
  };
}

declare global {
  interface Window {
    bench?: { readonly run: () => Promise<Numbers> };
  }
}

window.bench = { run };
