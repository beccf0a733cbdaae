// The order that decides where nothing else does: of ids, as their letters are coded.

/** Negative where the first text comes before the second. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
