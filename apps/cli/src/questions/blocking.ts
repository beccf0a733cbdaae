// Expected answer: which outlets' blocking is denied by the government.
import { readIn, type ExpectedRow, type Question } from "./question.ts";

const government = /^Government .*Kazakhstan/;
const SOCIAL_MEDIA = ["Facebook", "YouTube", "Instagram", "WhatsApp", "Social media in Kazakhstan"];
const altercation = "paragraph on the September altercation";
const foreignPolicy = "paragraph on the blocking of websites";

/** Blocking that the government denies. */
export const denied: Question = {
  file: "denied",
  params: { relation: "BLOCKED_BY" },
  expected: [
    ...SOCIAL_MEDIA.flatMap((subject) =>
      readIn("kazakhstan-human-rights-history#a", [
        [
          altercation,
          { subject, deniedBy: government, reason: /technical difficulties/, toldBy: /citizens/i },
        ],
      ]),
    ),
    ...readIn("kazakhstan-human-rights-history#a", [
      [foreignPolicy, { subject: /^Websites/, deniedBy: government }],
      [
        foreignPolicy,
        { subject: "Foreign Policy", deniedBy: /^Minister of Information/, toldAs: "reported" },
      ],
    ]),
  ],
};

/** Blocking as a measure against the outlets that are named, told and denied. */
export const blockingMeasures: readonly ExpectedRow[] = [
  ...SOCIAL_MEDIA.flatMap((target) =>
    readIn("kazakhstan-human-rights-history#a", [
      [altercation, { target, measure: "BLOCKED_BY", modality: "alleged", saidBy: /citizens/i }],
      [altercation, { target, measure: "BLOCKED_BY", modality: "denied", saidBy: government }],
    ]),
  ),
  ...readIn("kazakhstan-human-rights-history#a", [
    [foreignPolicy, { target: "Foreign Policy", measure: "BLOCKED_BY", modality: "reported" }],
    [
      foreignPolicy,
      {
        target: "Foreign Policy",
        measure: "BLOCKED_BY",
        modality: "denied",
        saidBy: /^Minister of Information/,
      },
    ],
  ]),
  ...readIn("kazakhstan-human-rights-history#d", [
    [
      "paragraph on freedom of expression",
      {
        target: "Social media in Kazakhstan",
        measure: "BLOCKED_BY",
        saidBy: /Human Rights Committee/,
      },
    ],
  ]),
];
