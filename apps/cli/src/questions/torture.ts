// Expected answer: which defendants alleged torture, and what the prosecutor's office did.
import { readIn, type Question } from "./question.ts";

const DEFENDANTS = /Zhanaozen defendants/;
const OFFICERS = /^Police and security officers/;
const FORCES = /Security forces/;
const PROSECUTORS = "General Prosecutor's Office of Kazakhstan";

/** Torture alleged in the trial of the oil workers. */
export const tortureAlleged: Question = {
  file: "torture-alleged",
  params: { trial: "zhanaozen-oil-workers-trial-2012" },
  expected: [
    ...readIn("amnesty-2013-05-23", [
      [
        "first sentence",
        {
          subject: DEFENDANTS,
          relation: "ILL_TREATED_BY",
          object: OFFICERS,
          modality: "alleged",
          saidBy: DEFENDANTS,
          form: /torture/,
          subset: /some/,
        },
      ],
      [
        "second sentence",
        {
          subject: DEFENDANTS,
          relation: "ILL_TREATED_BY",
          object: OFFICERS,
          modality: "alleged",
          saidBy: DEFENDANTS,
          form: null,
        },
      ],
      [
        "second sentence",
        {
          subject: DEFENDANTS,
          relation: "ILL_TREATED_BY",
          object: OFFICERS,
          modality: "alleged",
          saidBy: /^Lawyers/,
        },
      ],
      ["fifth sentence", { relation: "INVESTIGATED_BY", object: PROSECUTORS, outcome: /rejected/ }],
      [
        "fifth sentence",
        {
          subject: DEFENDANTS,
          relation: "ILL_TREATED_BY",
          object: OFFICERS,
          modality: "denied",
          saidBy: PROSECUTORS,
        },
      ],
      [
        "bullet on Tuletaeva",
        {
          subject: "Roza Tuletaeva",
          relation: "ILL_TREATED_BY",
          object: FORCES,
          modality: "alleged",
          saidBy: "Roza Tuletaeva",
          form: /hair/,
        },
      ],
      [
        "bullet on Tuletaeva",
        {
          subject: "Roza Tuletaeva",
          relation: "ILL_TREATED_BY",
          object: FORCES,
          modality: "alleged",
          saidBy: "Roza Tuletaeva",
          form: /plastic bag/,
        },
      ],
    ]),
    ...readIn("hrf-2012-12-14", [
      [
        "second paragraph, and the first demand",
        {
          subject: DEFENDANTS,
          relation: "ILL_TREATED_BY",
          object: /^Government/,
          modality: "alleged",
          form: "torture",
        },
      ],
    ]),
    ...readIn("iphr-kibhr-2013-11", [
      [
        "bullet on imprisonment",
        { subject: DEFENDANTS, relation: "ILL_TREATED_BY", modality: "alleged", form: "torture" },
      ],
    ]),
  ],
};
