// The keys of a closed object, with their type.

/** The keys of an object literal that has no others than its type says. */
export function keysOf<T extends object>(closed: T): readonly Extract<keyof T, string>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the type of a literal says
  return Object.keys(closed) as Extract<keyof T, string>[];
}
