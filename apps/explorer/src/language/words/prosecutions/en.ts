// The words of "Who prosecuted whom".
export const prosecutions = {
  about:
    "From left to right: who accused, in which proceeding, whom, of what, and how it ended. Each line can be selected and read.",
  empty: "Nothing of a prosecution is among what is shown.",
  column: {
    accuser: "Who accused",
    proceeding: "Proceeding",
    accused: "Whom",
    charge: "Of what",
    outcome: "Outcome told",
  },
  outcome: {
    convicted: "Convicted",
    acquitted: "Acquitted",
    sentenced: "Sentenced",
    upheld: "Upheld on appeal",
    reduced: "Sentence reduced",
    released: "Released",
    liable: "Ordered to pay",
    decided: "Decided",
    banned: "Banned",
    closed: "Closed",
    fined: "Fined",
  },
  said: "{{outcome}} (not told as a fact)",
  lines_one: "{{count}} line tells it.",
  lines_other: "{{count}} lines tell it.",
};
