// Whether somebody writes or chooses something there: keys of the page are then the field's own.

/** Whether an event's target takes text or a choice by key; a box or a button to press takes none. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]",
  );
