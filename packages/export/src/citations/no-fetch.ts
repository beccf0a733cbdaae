// Stands in for `node-fetch` in the browser's build: citation-js imports it, and citations load nothing.
/** Refuses: what is cited is at hand. */
export default function noFetch(): never {
  throw new Error("A citation loads nothing from elsewhere.");
}

export const { Headers } = globalThis;
