/** Says what is being waited for, where a wait is long enough to be noticed. */

/** Takes one line meant for the person waiting. */
export type Progress = (line: string) => void;

/** To standard error, so that what a command prints stays clean. */
export const progressToStderr: Progress = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Calls `tell` with the seconds gone by, once `work` has lasted `firstMs` and then every `everyMs`. */
export async function tellWhile<T>(
  work: Promise<T>,
  tell: (seconds: number) => void,
  timing: { readonly firstMs: number; readonly everyMs: number },
): Promise<T> {
  const startedAt = Date.now();
  const tellAndGoOn = () => {
    tell(Math.round((Date.now() - startedAt) / 1000));
    timer = setTimeout(tellAndGoOn, timing.everyMs);
  };
  let timer = setTimeout(tellAndGoOn, timing.firstMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
