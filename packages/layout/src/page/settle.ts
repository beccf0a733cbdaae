// A search for better places nearby: off the names of others, and where no line runs through a node.
import type { Component } from "../components.ts";
import { grid, type Grid } from "../grid.ts";
import type { Point } from "../types.ts";
import { chooseSide, GAP, isNamed, isOnName, namesMeet, PAGE, type Body } from "./bodies.ts";

/** What is bad about a place: to be off the page, a name under it, a node too near, a line through a node, a pixel of way. */
const COST = { off: 20, name: 6, touch: 4, through: 1, length: 0.015, move: 0.01 };

/** How far off a node's shape lines should run, in pixels. */
const OFF_LINE = 1.2;

const SWEEPS = 4;
const RINGS = [4, 8, 13, 19, 27, 38, 52, 70, 92, 120];
const ANGLES = 10;

/** Beyond so many pixels places are only sought where something is bad, or on a name. */
const CLOSE = 20;
const FAR = 60;

const OFFSETS: readonly (Point & { readonly far: number })[] = RINGS.flatMap((far, ring) =>
  Array.from({ length: ANGLES }, (_, i) => {
    const angle = ((i + (ring % 2) / 2) * 2 * Math.PI) / ANGLES;
    return { x: far * Math.cos(angle), y: far * Math.sin(angle), far };
  }),
);

/** What the search knows of a page: where nodes are, where edges run, which edges a node has. */
interface Ground {
  readonly bodies: readonly Body[];
  readonly named: readonly Body[];
  readonly edges: Component["edges"];
  readonly own: readonly (readonly number[])[];
  readonly nodeCells: Grid;
  readonly edgeCells: Grid;
}

const around = ({ x, y }: Point, half: number) => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Whether the straight way from a to b runs through a disc. */
function runsThrough(a: Point, b: Point, at: Point, radius: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [px, py] = [at.x - a.x, at.y - a.y];
  const square = dx * dx + dy * dy;
  const along = px * dx + py * dy;
  if (along <= 0 || along >= square) return false;
  return (px * dy - py * dx) ** 2 < radius * radius * square;
}

function putNode({ bodies, nodeCells }: Ground, number: number): void {
  const body = bodies[number];
  if (body) nodeCells.put(number, around(body, body.radius + OFF_LINE));
}

function putEdge({ bodies, edges, edgeCells }: Ground, edge: number): void {
  const [from, to] = (edges[edge] ?? []).map((end) => bodies[end]);
  if (from && to) edgeCells.putAlong(edge, { from, to });
}

function groundOf(bodies: readonly Body[], edges: Component["edges"]): Ground {
  const own = bodies.map((): number[] => []);
  edges.forEach((ends, edge) => {
    for (const end of ends) own[end]?.push(edge);
  });
  const cells = { nodeCells: grid(24), edgeCells: grid(12) };
  const ground = { bodies, named: bodies.filter(isNamed), edges, own, ...cells };
  bodies.forEach((_, number) => putNode(ground, number));
  edges.forEach((_, edge) => putEdge(ground, edge));
  return ground;
}

/** What names cost at a point: those of others under a body, and what is under its own. */
function nameCost({ named, bodies, nodeCells }: Ground, body: Body, at: Point): number {
  let count = 0;
  for (const owner of named) if (owner !== body && isOnName(owner, at, body.radius)) count += 1;
  if (!isNamed(body)) return count * COST.name;
  const moved = { ...body, ...at };
  for (const other of named) if (other !== body && namesMeet(moved, other)) count += 1;
  const { width, height } = body.name;
  const [x, y] = [at.x + body.side.x - width / 2, at.y + body.side.y - height / 2];
  nodeCells.some({ x, y, width, height }, (number) => {
    const other = bodies[number];
    if (other && other !== body && isOnName(moved, other, other.radius)) count += 1;
    return false;
  });
  return count * COST.name;
}

/** What neighbours and lines cost a body at a point. */
function crowdCost(ground: Ground, number: number, body: Body, at: Point): number {
  const { bodies, edges, nodeCells, edgeCells } = ground;
  let cost = 0;
  nodeCells.some(around(at, body.radius + GAP), (other) => {
    const near = bodies[other];
    const room = body.radius + (near?.radius ?? 0) + GAP - 0.5;
    if (near && near !== body && Math.hypot(near.x - at.x, near.y - at.y) < room)
      cost += COST.touch;
    return false;
  });
  const radius = body.radius + OFF_LINE;
  edgeCells.some(around(at, radius), (edge) => {
    const [a, b] = edges[edge] ?? [];
    const [from, to] = [bodies[a ?? -1], bodies[b ?? -1]];
    if (a === number || b === number || !from || !to) return false;
    if (runsThrough(from, to, at, radius)) cost += COST.through;
    return false;
  });
  return cost;
}

/** What a body's own lines cost when it is at a point: their length, and the nodes they run through. */
function wayCost({ bodies, edges, own, nodeCells }: Ground, number: number, at: Point): number {
  let cost = 0;
  for (const edge of own[number] ?? []) {
    const [a, b] = edges[edge] ?? [];
    const other = a === number ? b : a;
    const to = bodies[other ?? -1];
    if (!to) continue;
    cost += COST.length * Math.hypot(to.x - at.x, to.y - at.y);
    nodeCells.someAlong({ from: at, to }, (node) => {
      const disc = bodies[node];
      if (!disc || node === number || node === other) return false;
      if (runsThrough(at, to, disc, disc.radius + OFF_LINE)) cost += COST.through;
      return false;
    });
  }
  return cost;
}

const isOnPage = ({ x, y }: Point): boolean =>
  x >= 0 && x <= PAGE.width && y >= 0 && y <= PAGE.height;

/** What a place costs; what is `most` or more already is not reckoned to the end. */
function costAt(ground: Ground, number: number, body: Body, at: Point, most = Infinity): number {
  let cost = isOnPage(at) ? 0 : COST.off;
  if (cost < most) cost += crowdCost(ground, number, body, at);
  if (cost < most) cost += nameCost(ground, body, at);
  return cost < most ? cost + wayCost(ground, number, at) : cost;
}

function moveTo(ground: Ground, number: number, body: Body, { x, y }: Point): void {
  [body.x, body.y] = [x, y];
  ground.nodeCells.remove(number);
  putNode(ground, number);
  for (const edge of ground.own[number] ?? []) {
    ground.edgeCells.remove(edge);
    putEdge(ground, edge);
  }
}

/** Moves a body to the best place nearby; where nothing is bad, only in the first sweep. */
function seek(ground: Ground, number: number, body: Body, isFirst: boolean): void {
  const here = { x: body.x, y: body.y };
  let [best, least] = [here, costAt(ground, number, body, here)];
  const length = (ground.own[number] ?? []).length;
  const isFine = least < COST.through + length;
  if (isFine && !isFirst) return;
  for (const { x, y, far } of OFFSETS) {
    if ((isFine && far > CLOSE) || (far > FAR && least < COST.name)) break;
    const at = { x: here.x + x, y: here.y + y };
    const cost = COST.move * far + costAt(ground, number, body, at, least - COST.move * far);
    if (cost < least - 1e-9) [best, least] = [at, cost];
  }
  if (best !== here) moveTo(ground, number, body, best);
}

/** Moves bodies, one after the other, to better places nearby. */
export function settle(bodies: readonly Body[], edges: Component["edges"]): void {
  const ground = groundOf(bodies, edges);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const owner of ground.named) chooseSide(owner, bodies, 8);
    bodies.forEach((body, number) => seek(ground, number, body, sweep === 0));
  }
}
