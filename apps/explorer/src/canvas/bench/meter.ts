// Adds up what our own JavaScript takes: events, animation frames, timers. Imported before all else.

let spentMs = 0;
let depth = 0;

/** Does something and adds the time it takes; what it does inside of another is not added twice. */
export function timed(act: () => void): void {
  const from = performance.now();
  depth += 1;
  try {
    act();
  } finally {
    depth -= 1;
    if (depth === 0) spentMs += performance.now() - from;
  }
}

const frame = window.requestAnimationFrame.bind(window);
const timer = window.setTimeout.bind(window);

window.requestAnimationFrame = (callback) => frame((now) => timed(() => callback(now)));
window.setTimeout = Object.assign(
  (handler: TimerHandler, delay?: number) =>
    timer(() => {
      if (typeof handler === "function") timed(() => void handler());
    }, delay),
  window.setTimeout,
);

/** Waits for some milliseconds without being measured. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    timer(resolve, ms);
  });

/** The next animation frame, without being measured. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => void frame(resolve));

/** The milliseconds that an act and all that follows from it takes, until it has settled. */
export async function spentOn(act: () => void, settleMs: number): Promise<number> {
  spentMs = 0;
  timed(act);
  await pause(settleMs);
  return spentMs;
}

/** What was spent since it was asked last. */
export function spentSince(): number {
  const spent = spentMs;
  spentMs = 0;
  return spent;
}
