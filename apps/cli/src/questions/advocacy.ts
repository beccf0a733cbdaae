// Expected answers: the treaties of a state, the number of the dead, what the Human Rights Foundation asked of whom.
import { readIn, type Question } from "./question.ts";

const ofTable = { relation: "PARTY_TO", saidBy: "UN Treaty Body Database" };
const acceded = { action: "acceded", ...ofTable };
const ratified = { action: "ratified", ...ofTable };

/** Rows 2 and 4 of the table lost their columns in the file: whose entries they hold cannot be read. */
const treaties: Question = {
  file: "treaties-of-a-state",
  params: { state: "kazakhstan" },
  expected: [
    ...readIn("kazakhstan-human-rights-history#d", [
      ["table 1, row 1", { treaty: /^Convention against Torture/, ...acceded }],
      [
        "table 1, row 3",
        { treaty: "International Covenant on Civil and Political Rights", ...ratified },
      ],
      ["table 1, row 5", { treaty: /Discrimination Against Women/, ...acceded }],
      ["table 1, row 6", { treaty: /Racial Discrimination/, ...acceded }],
      ["table 1, row 7", { treaty: /^International Covenant on Economic, Social/, ...ratified }],
      ["table 1, row 8", { treaty: /Rights of the Child/, ...ratified }],
      ["table 1, row 9", { treaty: /Persons with Disabilities/, ...ratified }],
      ["paragraph before the table", { treaty: /^Major international conventions/, action: null }],
    ]),
    ...readIn("hrf-2012-12-14", [
      [
        "paragraph on the demands",
        {
          treaty: "International Covenant on Civil and Political Rights",
          action: "ratified",
          date: "2005",
        },
      ],
    ]),
    ...readIn("kazakhstan-human-rights-history#b", [
      [
        "answer on alternative reports",
        {
          treaty: "International Covenant on Civil and Political Rights",
          action: null,
          saidBy: "Nazgul Yergalieva",
        },
      ],
    ]),
  ],
};

const deaths: Question = {
  file: "deaths",
  params: {},
  expected: [
    ...readIn("hrf-2012-12-14", [
      [
        "first paragraph",
        {
          who: /oil workers/i,
          relation: "KILLED_IN",
          object: /Zhanaozen/,
          countFrom: 15,
          countTo: null,
        },
      ],
      [
        "first paragraph",
        {
          who: /oil workers/i,
          relation: "KILLED_BY",
          object: /police/i,
          event: /Zhanaozen/,
          countFrom: 15,
          countTo: null,
        },
      ],
    ]),
    ...readIn("iphr-kibhr-2013-11", [
      [
        "bullet on the investigation",
        { relation: "KILLED_IN", object: /Zhanaozen/, countFrom: 13, countTo: null },
      ],
    ]),
    ...readIn("kazakhstan-human-rights-history#h", [
      [
        "first paragraph",
        { relation: "KILLED_IN", object: /anti-Dungan pogrom/i, countFrom: 11, countTo: null },
      ],
    ]),
    ...readIn("kazakhstan-human-rights-history#j", [
      [
        "item on the borderland",
        { relation: "KILLED_IN", object: /Kyrgyzstan-Tajikistan/, countFrom: 52, countTo: 52 },
      ],
    ]),
  ],
};

const president = { asked: "Nursultan Nazarbayev" };
const prosecutors = { asked: "General Prosecutor's Office of Kazakhstan" };
const kozlov = { concerning: "Vladimir Kozlov", ...president };

const demands: Question = {
  file: "demands",
  params: { asker: "hrf" },
  expected: readIn("hrf-2012-12-14", [
    ["title", { demand: /investigate torture/, date: null, ...president }],
    ["title", { demand: /release the opposition leader/, date: null, ...kozlov }],
    ["title", { demand: /assault on independent media/, date: null, ...president }],
    ["first paragraph", { demand: "release Vladimir Kozlov", date: "2012-12-14", ...kozlov }],
    [
      "first paragraph",
      { demand: /stop the crackdown/, concerning: /independent media/i, ...president },
    ],
    ["second paragraph", { demand: /investigate the allegations of torture/, ...president }],
    ["paragraph on the demands", { demand: /immediate relief/, ...president }],
    [
      "first demand",
      { demand: /review .*mistrial/, asked: /criminal justice system/i, concerning: /oil workers/ },
    ],
    ["second demand", { demand: /withdraw .*ban/, ...prosecutors }],
    ["second demand", { demand: /terminate the criminal case/, ...prosecutors }],
    ["third demand", { demand: /pardon/, ...kozlov }],
    ["third demand", { demand: /immediate release/, ...kozlov }],
  ]),
};

/** Three questions about treaties, the dead, and demands. */
export const advocacy: readonly Question[] = [treaties, deaths, demands];
