// The words of the view of gaps. They say what the documents do not say, never that it did not happen.
export const gaps = {
  lead: "What these documents do not say, or say only once. That something is not named here does not mean that it did not happen.",
  whole:
    "What is missing is looked for in all documents, whatever the filters leave out; listed is what is shown.",
  index: "Kinds of gap",
  gap: {
    verdict: {
      title: "Charged or on trial, and no verdict is named",
      about:
        "No document says how it ended for them. Those who were accused over an event, with no offence named, are among them.",
    },
    outcome: {
      title: "Proceedings without a named outcome",
      about: "No document says how they ended.",
    },
    judge: {
      title: "Proceedings without a named judge",
      about: "No document gives the name of a judge.",
    },
    court: {
      title: "Proceedings without a named court",
      about: "No document gives the name of the court.",
    },
    counsel: {
      title: "Charged or on trial, and no counsel is named",
      about: "No document gives the name of a lawyer or representative.",
    },
    disputed: {
      title: "Lines on which the sources differ",
      about: "What one document says another denies, or tells differently.",
    },
    alleged: {
      title: "Lines that nobody states as a fact",
      about: "They are only alleged, held, suspected, planned or feared.",
    },
    single: {
      title: "Lines that rest on one source",
      about: "However many documents repeat it, one independent origin stands behind it.",
    },
    undated: {
      title: "Claims without a date",
      about:
        "The text does not say when, as the timeline counts them: a date without a year counts as one, an inferred date does not. What speaks of sexual violence, of health or of a minor is not listed.",
    },
    lonely: {
      title: "Things of which one line is told",
      about: "Nothing else in these documents is joined to them.",
    },
  },
  why: {
    verdict: "No verdict is named in these documents.",
    verdictOfTrial:
      "No verdict is named for this one; an outcome is named for others in the trial:",
    outcome: "No outcome is named in these documents.",
    judge: "No judge is named in these documents.",
    judgeUnnamed: "A judge is spoken of, but not named:",
    court: "No court is named in these documents.",
    courtUnnamed: "A court is spoken of, but not named:",
    counsel: "No lawyer or representative is named in these documents.",
    counselUnnamed: "Lawyers are spoken of, but not named:",
    counselOfOthers: "No lawyer is named for this one; for others in the trial there are:",
    conflict: "The documents answer differently: “{{question}}”",
    deniedToo: "It is both said and denied.",
    differ: "The documents differ on: {{list}}.",
    unsure: "{{how}}: no document states it as a fact.",
    oneDocument: "One document says so.",
    oneOrigin_one: "{{count}} document says so, on one origin.",
    oneOrigin_other: "{{count}} documents say so, and all rest on the same origin.",
    noDate: "The text gives no date. It was published: {{published}}.",
    inferred:
      "The text gives no date; this one was inferred: {{date}}. It was published: {{published}}.",
    state: "Told as of {{published}}, when the text was published; since when is not said.",
    line: "All that is told of it:",
    noLine: "No line of the graph speaks of it.",
  },
  could: {
    entity: "Spoken of in",
    edge: "Both are also spoken of in",
  },
  of: "{{shown, number}} of {{all, number}}",
  showAll: "Show all {{count, number}}",
  overview: "All kinds of gap",
  copy: "Copy as a list",
  save: "Download as CSV",
  file: "gaps",
  none: "There is no such gap in what is shown.",
  left_one: "{{count, number}} that speaks of sexual violence, health or a minor is left out.",
  left_other: "{{count, number}} that speak of sexual violence, health or a minor are left out.",
  version: "Trialgraph, data version {{version}}.",
  column: {
    gap: "Gap",
    about: "What it is about",
    why: "Why",
    sources: "Sources",
    could: "Sources that could have said it",
    id: "Id",
  },
};
