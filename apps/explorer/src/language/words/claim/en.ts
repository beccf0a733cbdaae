// The words of a claim: who says it, how, when, and what can be done with it.
export const claim = {
  sensitive: {
    text: "This claim speaks of sexual violence, health or a minor.",
    show: "Show it",
  },
  noSource: "Claim {{id}} cites a source that is not in this data.",
  letter: "Claim {{letter}}",
  via: "via",
  notSo: "{{how}}: not so",
  asOf: "as of {{date}}",
  inferred: "Date inferred:",
  articleNotStated: "This text names the offence, not its article.",
  leftOut: "left out by the filters",
  amount: {
    from: "at least {{min}}",
    to: "at most {{max}}",
    between: "{{min}} to {{max}}",
  },
  read: {
    here: "Read in document",
    there: "Read at the publisher’s",
    newTab: "opens in a new tab",
    nowhere: "address not known",
  },
  report: {
    link: "Report an error",
    subject: "Trialgraph: an error in claim {{id}}",
    body: "Claim: {{id}}\nWhat it says: {{statement}}\nWhere: {{link}}\n\nWhat is wrong, and how you know:\n",
  },
  cite: {
    open: "Cite",
    group: "Citation of claim {{id}}",
    copy: "Copy as",
    plain: "Plain text",
    copied: "Copied: {{style}}",
    save: "Save",
    preparing: "Preparing the citation…",
    failed: "The citation styles could not be loaded. Plain text can be copied.",
  },
};
