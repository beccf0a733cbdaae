// Bodies on a page push each other away until each has its room, and its name.
import { grid } from "../grid.ts";
import { chooseSide, depthIn, GAP, isNamed, namesDepth, type Body } from "./bodies.ts";
import type { PageSize } from "./even.ts";

const PASSES = 300;

/** In how many of the last passes bodies are not drawn home any more. */
const LAST = 90;

/** After how many passes names look for their best side again. */
const CHOICE = 30;

/** How strongly bodies are drawn home in each pass. */
const HOMEWARD = 0.012;

function stepApart(a: Body, b: Body): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const wanted = a.radius + b.radius + GAP;
  const far = Math.hypot(dx, dy);
  if (far >= wanted) return;
  const share = far < 1e-6 ? 0 : ((wanted - far) / far) * 0.5;
  a.x -= dx * share;
  a.y -= dy * share;
  b.x += dx * share;
  b.y += dy * share;
}

/** Moves a node off the name of another, the shorter way that doesn't lead over its owner. */
function stepOff(owner: Body, p: Body): void {
  const into = depthIn(owner, p, p.radius);
  if (into.x <= 0 || into.y <= 0) return;
  const [dx, dy] = [p.x - owner.x - owner.side.x, p.y - owner.y - owner.side.y];
  const isBetween =
    Math.abs(p.x - owner.x) < owner.radius + p.radius + GAP && dy * owner.side.y < 0;
  if (into.x < into.y) push(owner, p, Math.sign(dx || 1) * into.x, 0);
  else if (isBetween) push(owner, p, 0, Math.sign(owner.side.y) * (into.y + 2 * Math.abs(dy)));
  else push(owner, p, 0, Math.sign(dy || 1) * into.y);
}

/** The owner of a name gives way a little, too. */
function push(owner: Body, p: Body, x: number, y: number): void {
  p.x += x * 0.6;
  p.y += y * 0.6;
  owner.x -= x * 0.1;
  owner.y -= y * 0.1;
}

/** Moves two bodies whose names overlap apart, the shorter way. */
function namesApart(a: Body, b: Body): void {
  const into = namesDepth(a, b);
  if (into.x <= 0 || into.y <= 0) return;
  const [dx, dy] = [b.x + b.side.x - a.x - a.side.x, b.y + b.side.y - a.y - a.side.y];
  const x = into.x < into.y ? Math.sign(dx || 1) * into.x * 0.3 : 0;
  const y = into.x < into.y ? 0 : Math.sign(dy || 1) * into.y * 0.3;
  a.x -= x;
  a.y -= y;
  b.x += x;
  b.y += y;
}

function homewards(body: Body): void {
  body.x += (body.home.x - body.x) * HOMEWARD;
  body.y += (body.home.y - body.y) * HOMEWARD;
}

function ontoPage(body: Body, { width, height }: PageSize): void {
  body.x = Math.max(0, Math.min(width, body.x));
  body.y = Math.max(0, Math.min(height, body.y));
}

/** Has all bodies that are near to each other step apart. */
function allApart(bodies: readonly Body[], reach: number): void {
  const cells = grid(reach);
  bodies.forEach((body, number) => {
    const { x, y } = body;
    cells.some({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }, (other) => {
      const near = bodies[other];
      if (near) stepApart(near, body);
      return false;
    });
    cells.put(number, { x: body.x, y: body.y, width: 0, height: 0 });
  });
}

/** Moves bodies until they have found their room on a page, or as much of it as there is. */
export function relax(bodies: readonly Body[], page: PageSize): void {
  const named = bodies.filter(isNamed);
  const reach = 2 * Math.max(...bodies.map(({ radius }) => radius)) + GAP;
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (pass < PASSES - LAST) {
      for (const body of bodies) homewards(body);
      if (pass % CHOICE === 0) for (const owner of named) chooseSide(owner, bodies, 4);
    }
    for (const body of bodies) ontoPage(body, page);
    named.forEach((a, i) => {
      for (const b of named.slice(i + 1)) namesApart(a, b);
      for (const p of bodies) if (p !== a) stepOff(a, p);
    });
    allApart(bodies, reach);
  }
}
