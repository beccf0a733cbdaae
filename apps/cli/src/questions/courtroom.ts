// Expected answers: what a defence was refused, and who sued a human rights defender.
import { readIn, type Question } from "./question.ts";

const TKACHENKO = { saidBy: "Vera Tkachenko", refusedBy: /Zhovtis/ };

/** What the defence was refused in the Zhovtis trial. */
export const requestsRefused: Question = {
  file: "requests-refused",
  params: { proceeding: "zhovtis-trial-2009" },
  expected: readIn("kazakhstan-human-rights-history#g", [
    [
      "paragraph on the clearest signs",
      { asker: /^Defence lawyers/, request: /every motion/, ...TKACHENKO },
    ],
    [
      "paragraph on the clearest signs",
      { asker: /^Defence lawyers/, request: /independent experts/, ...TKACHENKO },
    ],
    [
      "paragraph on the clearest signs",
      { asker: "Yevgeny Zhovtis", request: /12 pages/, ...TKACHENKO },
    ],
    [
      "paragraph on the clearest signs",
      { asker: /^Defence lawyers/, request: /exculpatory/, ...TKACHENKO },
    ],
    [
      "paragraph after it",
      { asker: /^Defence lawyers/, request: /recus/, reason: /no such right/, ...TKACHENKO },
    ],
    [
      "paragraph after it",
      { asker: /^Defence lawyers/, request: /one more day/, outcome: /40 minutes/, ...TKACHENKO },
    ],
  ]),
};

const LOST_SUIT = {
  plaintiff: /AK-159\/25/,
  cause: /post/,
  demand: /refute/,
  court: /Pavlodar/,
  judge: /Isenova/,
};

/** Who sued Elena Semenova, and why. */
export const suitsAgainst: Question = {
  file: "suits-against",
  params: { person: "elena-semenova" },
  expected: readIn("kazakhstan-human-rights-history#f", [
    ["first paragraph", { ...LOST_SUIT, outcome: "lost" }],
    ["paragraph on the judge", { ...LOST_SUIT, outcome: /satisfied in full/ }],
    [
      "paragraph on the court",
      { plaintiff: /AK-159\/6/, court: /Pavlodar/, outcome: /against her/ },
    ],
    ["last paragraph", { plaintiff: /closed institutions/, suit: null }],
  ]),
};
