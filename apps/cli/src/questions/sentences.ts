// Expected answer: who was sentenced to what.
import { readIn, type Question } from "./question.ts";

const kozlovTrial = /^Trial of Vladimir Kozlov/;
const workersTrial = /^Trial of the Zhanaozen oil workers/;
const mission = /Monitoring Mission/;

/** All sentences. */
export const sentences: Question = {
  file: "sentences",
  params: {},
  expected: [
    ...readIn("hrf-2012-12-14", [
      [
        "paragraph on Kozlov",
        { person: "Vladimir Kozlov", trial: kozlovTrial, termFrom: 7.5, termTo: 7.5 },
      ],
    ]),
    ...readIn("kibhr-2012-11-02", [
      [
        "paragraph on Article 164",
        { person: "Vladimir Kozlov", trial: kozlovTrial, termFrom: null, saidBy: mission },
      ],
      [
        "paragraph on Article 164",
        { person: "Akzhanat Aminov", trial: kozlovTrial, termFrom: null, saidBy: mission },
      ],
    ]),
    ...readIn("amnesty-2013-05-23", [
      [
        "first paragraph",
        { person: /Zhanaozen defendants/, termFrom: null, termTo: 7, subset: /seven/ },
      ],
      [
        "bullet on Tuletaeva",
        { person: "Roza Tuletaeva", trial: workersTrial, termFrom: 7, termTo: 7 },
      ],
    ]),
    ...readIn("iphr-kibhr-2013-11", [
      ["bullet on imprisonment", { person: "Roza Tuletaeva", sentence: /longest/ }],
      [
        "bullet on imprisonment",
        { person: "Roza Tuletaeva", modality: "opinion", reason: /protest/ },
      ],
      [
        "bullet on imprisonment",
        { person: /Zhanaozen defendants/, modality: "opinion", reason: /protest/ },
      ],
      ["bullet on the opposition", { person: "Vladimir Kozlov", termFrom: 7.5, termTo: 7.5 }],
      ["bullet on attacks", { person: /^Perpetrators .*Akhmedyarov/, sentence: /imprison/ }],
      ["bullet on activists", { person: "Vadim Kuramshin", termFrom: 12, termTo: 12 }],
      [
        "bullet on activists",
        { person: "Vadim Kuramshin", modality: "speculated", reason: /retaliation/ },
      ],
    ]),
    ...readIn("kazakhstan-human-rights-history#a", [
      [
        "paragraph on Gabdullin",
        {
          person: "Bigeldy Gabdullin",
          court: /Astana city court/,
          sentence: /probation/,
          termFrom: 5,
        },
      ],
      [
        "paragraph on Mamay",
        {
          person: "Zhanbolat Mamay",
          court: /Medeu district court/,
          sentence: /confiscated.*journalism/,
          termFrom: 3,
        },
      ],
      [
        "paragraph on Bukenov and Akhmet",
        { person: "Zhanar Akhmet", court: /Almaty/, amount: 113_450, currency: "KZT" },
      ],
    ]),
    ...readIn("kazakhstan-human-rights-history#g", [
      ["second paragraph", { person: "Yevgeny Zhovtis", court: /Almaty/, termFrom: 4, termTo: 4 }],
    ]),
  ],
};
