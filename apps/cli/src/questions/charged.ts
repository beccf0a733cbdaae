// Expected answer: who was charged under Article 164, and what became of each.
import { readIn, type Question } from "./question.ts";

const CHARGE = "Art. 164 (inciting social enmity)";
const activists = /^Activists .*Zhanaozen/;
const mission = /Monitoring Mission/;

/** Article 164 and what became of those charged under it. */
export const chargedUnder164: Question = {
  file: "charged-under",
  params: { charge: "kz-cc-164" },
  expected: [
    ...readIn("hrf-2012-12-14", [
      [
        "paragraph on Kozlov",
        { person: "Vladimir Kozlov", step: "CHARGED_WITH", articleStated: true },
      ],
      [
        "paragraph on Kozlov",
        { person: "Vladimir Kozlov", step: "CONVICTED_OF", date: "XXXX-10-08" },
      ],
      [
        "paragraph on Kozlov",
        { person: "Vladimir Kozlov", step: "SENTENCED_IN", termFrom: 7.5, termTo: 7.5 },
      ],
      ["paragraph on Kozlov", { person: "Vladimir Kozlov", step: "UPHELD_BY", date: "XXXX-11-19" }],
      [
        "what the letter notes of charges",
        { person: /opposition/i, step: "CHARGED_WITH", articleStated: false },
      ],
      [
        "what the letter notes of charges",
        { person: /independent media/i, step: "CHARGED_WITH", articleStated: false },
      ],
    ]),
    ...readIn("kibhr-2012-11-02", [
      [
        "paragraph on Article 164",
        { person: "Vladimir Kozlov", step: "CONVICTED_OF", object: CHARGE, saidBy: mission },
      ],
      [
        "paragraph on Article 164",
        { person: "Vladimir Kozlov", step: "SENTENCED_IN", termFrom: null, saidBy: mission },
      ],
      [
        "paragraph on Article 164",
        { person: "Akzhanat Aminov", step: "CONVICTED_OF", object: CHARGE, saidBy: mission },
      ],
      [
        "paragraph on Article 164",
        { person: "Akzhanat Aminov", step: "SENTENCED_IN", termFrom: null, saidBy: mission },
      ],
    ]),
    ...readIn("amnesty-2013-05-23", [
      [
        "bullet on Tuletaeva",
        { person: "Roza Tuletaeva", step: "CONVICTED_OF", articleStated: false },
      ],
      [
        "bullet on Tuletaeva",
        { person: "Roza Tuletaeva", step: "SENTENCED_IN", termFrom: 7, termTo: 7 },
      ],
      [
        "first paragraph of Unfair trials",
        { person: activists, step: "CHARGED_WITH", articleStated: false },
      ],
      [
        "first paragraph of Unfair trials",
        {
          person: activists,
          step: "RELEASED_BY",
          object: /National Security Service/,
          subset: "all but two",
        },
      ],
      [
        "last paragraph",
        { person: activists, step: "DEFENDANT_IN", status: "criminal investigation" },
      ],
    ]),
    ...readIn("iphr-kibhr-2013-11", [
      [
        "bullet on imprisonment",
        { person: "Roza Tuletaeva", step: "SENTENCED_IN", sentence: /longest/ },
      ],
      [
        "bullet on imprisonment",
        { person: "Roza Tuletaeva", step: "SENTENCED_IN", modality: "opinion", termFrom: null },
      ],
      ["bullet on imprisonment", { person: "Roza Tuletaeva", step: "IMPRISONED_IN" }],
      [
        "bullet on the opposition",
        { person: "Vladimir Kozlov", step: "SENTENCED_IN", termFrom: 7.5, termTo: 7.5 },
      ],
      ["bullet on the opposition", { person: "Vladimir Kozlov", step: "IMPRISONED_IN" }],
      [
        "bullet on the opposition",
        {
          person: "Vladimir Kozlov",
          step: "REQUEST_REFUSED_BY",
          object: "Supreme Court of Kazakhstan",
          request: /review/,
        },
      ],
      [
        "bullet on activists",
        { person: "Alexander Kharlamov", step: "CHARGED_WITH", articleStated: false },
      ],
      [
        "bullet on activists",
        { person: "Alexander Kharlamov", step: "DEFENDANT_IN", status: "pending" },
      ],
    ]),
  ],
};
