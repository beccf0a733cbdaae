// Expected answer: which proceedings were monitored, by whom, with what conclusion.
import { readIn, type Question } from "./question.ts";

const WORKERS_TRIAL = /^Trial of the Zhanaozen oil workers/;
const KOZLOV_TRIAL = /^Trial of Vladimir Kozlov/;
const ZHOVTIS_TRIAL = /^Trial of Yevgeny Zhovtis/;
const MISSION = /Monitoring Mission/;
const FAIR_TRIAL = {
  conclusion: "VIOLATES",
  object: /fair trial standards/i,
  polarity: "affirmative",
};
const noneOf = (who: string) =>
  [
    [
      "paragraph on evidence",
      {
        trial: KOZLOV_TRIAL,
        conclusionOn: who,
        conclusion: "ACCUSED_OF",
        object: /Art\. 170/,
        polarity: "negative",
      },
    ],
    [
      "paragraph on evidence",
      {
        trial: KOZLOV_TRIAL,
        conclusionOn: who,
        conclusion: "ACCUSED_OF",
        object: /criminal group/,
        polarity: "negative",
      },
    ],
    [
      "paragraph on evidence",
      {
        trial: KOZLOV_TRIAL,
        conclusionOn: who,
        conclusion: "HELD_LAWFUL_BY",
        polarity: "affirmative",
      },
    ],
    [
      "paragraph on evidence",
      {
        trial: KOZLOV_TRIAL,
        conclusionOn: who,
        conclusion: "BLAMED_FOR",
        object: /Zhanaozen/,
        polarity: "negative",
      },
    ],
  ] as const;

/** Trials, monitors and conclusions. */
export const monitors: Question = {
  file: "trials-and-monitors",
  params: {},
  expected: [
    ...readIn("kibhr-2012-11-02", [
      [
        "first paragraph",
        { trial: WORKERS_TRIAL, monitor: MISSION, date: "2012-03/2012-06", ...FAIR_TRIAL },
      ],
      [
        "paragraph on the preliminary report",
        { trial: KOZLOV_TRIAL, monitor: MISSION, ...FAIR_TRIAL },
      ],
      [
        "paragraph on Article 164",
        {
          trial: KOZLOV_TRIAL,
          monitor: MISSION,
          conclusion: "VIOLATES",
          object: /right to defence/i,
        },
      ],
      [
        "paragraph on Article 164",
        {
          trial: KOZLOV_TRIAL,
          monitor: MISSION,
          conclusion: "VIOLATES",
          object: /equality of the parties/i,
        },
      ],
      ...noneOf("Vladimir Kozlov"),
      ...noneOf("Akzhanat Aminov"),
    ]),
    ...readIn("kazakhstan-human-rights-history#g", [
      ["second paragraph", { trial: ZHOVTIS_TRIAL, monitor: /^Observers/, conclusion: null }],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: /Embassy of the United States/, conclusion: null },
      ],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: /Embassy of the United Kingdom/, conclusion: null },
      ],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: /Embassy of Germany/, conclusion: null },
      ],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: /Embassy of the Netherlands/, conclusion: null },
      ],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: "Human Rights Watch", conclusion: null },
      ],
      [
        "Tkachenko's last words",
        { trial: ZHOVTIS_TRIAL, monitor: /^Organi[sz]ation for Security/, conclusion: null },
      ],
    ]),
  ],
};
