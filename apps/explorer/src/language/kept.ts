// What the browser keeps of the reader's taste: theme, language, letters. Never the address: a link
// that is passed on leaves its reader's taste alone.

/** What was kept under a name; nothing where that is nothing, or storage is closed to us. */
export function kept(name: string): string | null {
  try {
    return window.localStorage.getItem(`trialgraph-${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice under a name for the next time, where storage is open to us. */
export function keep(name: string, choice: string): void {
  try {
    window.localStorage.setItem(`trialgraph-${name}`, choice);
  } catch {
    // Without storage the choice lasts as long as the page: that is all that can be done.
  }
}
