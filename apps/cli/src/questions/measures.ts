// Expected answer: which journalists and outlets were prosecuted, held, sued, banned, blocked or attacked.
import { banMeasures } from "./bans.ts";
import { blockingMeasures } from "./blocking.ts";
import { readIn, type Question } from "./question.ts";

/** Measures against outlets, their staff and other journalists. */
export const measures: Question = {
  file: "journalists-and-media",
  params: {
    groups: [
      "Journalists in Kazakhstan",
      "Bloggers in Kazakhstan",
      "Kazakhstan Union of Journalists",
    ],
  },
  expected: [
    ...banMeasures,
    ...blockingMeasures,
    ...readIn("iphr-kibhr-2013-11", [
      ["bullet on attacks", { target: "Lukpan Akhmedyarov", measure: "ATTACKED_BY", date: "2012" }],
    ]),
    ...readIn("kazakhstan-human-rights-history#a", [
      ["paragraph on Gabdullin", { target: "Bigeldy Gabdullin", measure: "DEFENDANT_IN" }],
      [
        "paragraph on Gabdullin",
        {
          target: "Bigeldy Gabdullin",
          measure: "CONVICTED_OF",
          counterpart: "Extortion",
          date: "XXXX-01-24",
        },
      ],
      [
        "paragraph on Gabdullin",
        { target: "Bigeldy Gabdullin", measure: "SENTENCED_IN", detail: /five years of probation/ },
      ],
      [
        "paragraph on Toiken",
        {
          target: "Sania Toiken",
          measure: "DETAINED_BY",
          counterpart: "Police of Kazakhstan",
          duration: null,
        },
      ],
      [
        "paragraph on Toiken",
        {
          target: "Sania Toiken",
          measure: "DETAINED_BY",
          counterpart: "Police of Kazakhstan",
          duration: "two hours",
        },
      ],
      [
        "paragraph on Mamay",
        { target: "Zhanbolat Mamay", measure: "DETAINED_BY", date: "XXXX-02-10" },
      ],
      [
        "paragraph on Mamay",
        { target: "Zhanbolat Mamay", measure: "CHARGED_WITH", counterpart: "Money laundering" },
      ],
      ["paragraph on Mamay", { target: "Zhanbolat Mamay", measure: "DEFENDANT_IN" }],
      [
        "paragraph on Mamay",
        {
          target: "Zhanbolat Mamay",
          measure: "CONVICTED_OF",
          counterpart: "Money laundering",
          date: "XXXX-09-07",
        },
      ],
      [
        "paragraph on Mamay",
        { target: "Zhanbolat Mamay", measure: "SENTENCED_IN", detail: /three years/ },
      ],
      [
        "paragraph on Mamay",
        {
          target: "Zhanbolat Mamay",
          measure: "BANNED_BY",
          counterpart: /Medeu/,
          duration: "three years",
        },
      ],
      [
        "paragraph on Mamay",
        {
          target: "Zhanbolat Mamay",
          measure: "PUNISHED_BY",
          counterpart: /Medeu/,
          detail: /confiscation/,
        },
      ],
      ["paragraph on Mamay", { target: "Tribuna", measure: "INVESTIGATED_BY" }],
      ["paragraph on Mamay", { target: "Tribuna", measure: "DEFENDANT_IN" }],
      [
        "paragraph on Mamay",
        { target: "Tribuna", measure: "CONCERNS", counterpart: /^Closure/, date: "XXXX-06" },
      ],
      [
        "paragraph on harassment",
        { target: "Zhumyrtka.kz News", measure: "THREATENED_BY", saidBy: "Adil Soz" },
      ],
      [
        "paragraph on harassment",
        {
          target: "Zhumyrtka.kz News",
          measure: "CONCERNS",
          counterpart: /^Closure/,
          date: "XXXX-01-24",
        },
      ],
      [
        "paragraph on Matayev",
        {
          target: "Seitkazy Matayev",
          measure: "SENTENCE_REDUCED_BY",
          counterpart: /Kapshagay/,
          detail: /half/,
        },
      ],
      [
        "paragraph on Matayev",
        {
          target: "Seitkazy Matayev",
          measure: "RELEASED_BY",
          counterpart: /Kapshagay/,
          date: "XXXX-11-16",
        },
      ],
      [
        "paragraph on Matayev",
        { target: "Seitkazy Matayev", measure: "RELEASED_BY", date: "XXXX-12-04" },
      ],
      ["paragraph on Matayev", { target: "Seitkazy Matayev", measure: "IMPRISONED_IN" }],
      [
        "paragraph on Bukenov and Akhmet",
        { target: "Aibolat Bukenov", measure: "INVESTIGATED_BY", counterpart: "Uralsk police" },
      ],
      ["paragraph on Bukenov and Akhmet", { target: "Aibolat Bukenov", measure: "DEFENDANT_IN" }],
      ...["Forbes Kazakhstan", "Ratel.kz"].flatMap((target) => [
        [
          "paragraph on Kakimzhanov",
          { target, measure: "SUED_BY", counterpart: "Zeinulla Kakimzhanov" },
        ] as const,
        ["paragraph on Kakimzhanov", { target, measure: "DEFENDANT_IN" }] as const,
        [
          "paragraph on Kakimzhanov",
          { target, measure: "AWARDED_AGAINST", amount: 50_200_000, currency: "KZT" },
        ] as const,
      ]),
    ]),
  ],
};
