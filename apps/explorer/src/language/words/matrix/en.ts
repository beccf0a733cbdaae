// The words of the matrix: the accused and their charges, and what is told of each.
export const matrix = {
  about:
    "Who was accused of what, and how it ended, as far as these documents tell. Words are underlined as their lines are drawn, pleas and sentences by the sources that tell those very terms; select them to read the evidence. What is left blank is not told.",
  sort: {
    title: "Order",
    charges: "By number of charges",
    name: "By name",
  },
  network: "Show on the network",
  empty: "Nothing of charges is among what is shown.",
  shared: {
    title: "Charges that several faced",
    text: "The accused in a table share charges with one another.",
    caption: "Accused and charges: {{charges}}",
  },
  alone: {
    title: "Charges that one alone faced",
  },
  uncharged: {
    title: "Punished or banned, and no charge is named",
    text: "The documents tell an outcome, but not of what these were accused.",
  },
  unsaid: {
    short: "Denied, planned or feared",
    title: "Only denied, planned or feared",
    text: "No document says that these were charged or punished: it is denied, was not found to be so, or is only planned or feared.",
  },
  accused: "Accused",
  charges_one: "{{count}} charge",
  charges_other: "{{count}} charges",
  notFact_one: "{{count}} not told as a fact",
  notFact_other: "{{count}} not told as a fact",
  rest: "Sentence, charge not said",
  restLong: "Not said for which charge",
  open: "no verdict in these documents",
  differ: "Sources differ",
  by: "{{what}} {{name}}",
  scroll: "Table of accused and charges: scrolls sideways",
  scrollHint: "More columns to the right: scroll sideways →",
};
