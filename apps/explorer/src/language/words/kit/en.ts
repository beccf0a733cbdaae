// The words of what is used all over: copying, waiting, failing, links to sources, names in other letters.
export const kit = {
  copy: {
    done: "Copied",
    aloud: "Copied to the clipboard",
    byHand: "The browser did not allow copying. Text to copy",
  },
  wait: {
    loading: "Loading: {{what}}…",
    slow: "Still loading: {{what}}. Waiting for the server…",
  },
  failure: {
    unreachable: "Trialgraph cannot be reached",
    stopped: "The server did not answer. It may be stopped, or the connection is down.",
    answer: "The server’s answer cannot be used",
    other: "Something went wrong",
    retry: "Retry",
  },
  source: "Source {{number}}: {{title}}",
  close: "Close the selection",
  leftOut:
    "What speaks of sexual violence, of health or of a minor is left out here; it stands, covered, in the evidence.",
  letters: {
    cyrillic: "In Cyrillic",
    latin: "In Latin letters",
    source: "as the sources of this data have it",
    machine: "transliterated by machine, not from the source",
    others: "Names in italics are transliterated by machine, not from the sources.",
  },
};
