// Selecting on a canvas: the focus stays there, or goes to the evidence where that is asked for.

/** A heading of the evidence takes the focus by itself, unless the focus is on the canvas. */
function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Evidence that was open already gets the focus, too. */
function focusEvidence(): void {
  document.querySelector<HTMLElement>("[data-testid=evidence] h2[tabindex]")?.focus();
}

/** Selects; with `open` the focus goes on to the evidence. */
export function selectOnCanvas(select: () => void, how: "select" | "open"): void {
  if (how === "open") leaveFocus();
  select();
  if (how === "open") window.requestAnimationFrame(focusEvidence);
}
