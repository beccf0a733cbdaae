// For tests: a small made-up dataset with its documents.
import { createHash } from "node:crypto";

/** Files by their path in a folder. */
export type Files = Readonly<Record<string, string>>;

/** A made-up news item. Its first character lies outside the basic plane. */
export const HERALD =
  "🏛 The court of Rivertown tried Ann Lee on 4 March 2020. " +
  "The prosecutor charged Ann Lee with trespass under Art. 7 of the Code. " +
  "“She did no harm,” said her friend. The court, the whole court, was full.\n";

/** A made-up compilation: a heading, two parts, a footer. */
export const DIGEST =
  "DIGEST\nPart one says that Ann Lee was held in Rivertown.\n" +
  "Part two says that the court sat for one day.\nFOOTER\n";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

const SOURCES = `# what is known of each document
- id: herald-2020
  title: Ann Lee on trial
  publishers: [herald]
  published: 2020-03-05
  language: en
  grade: press
  sha256: ${hash(HERALD)}
  length: ${[...HERALD].length}
- id: digest-2021
  title: A digest
  publishers: [herald]
  published: "2021"
  language: en
  grade: aggregator
  sha256: ${hash(DIGEST)}
  length: ${[...DIGEST].length}
  parts:
    - { id: a, at: [7, 57], what: first part, author: [ann-lee], published: 2020-04 }
    - { id: b, at: [57, 103], what: second part }
`;

const PEOPLE = `- id: ann-lee
  kind: Person
  name: Ann Lee
  aliases: [A. Lee]
  description: A woman who was tried in Rivertown.
  cite: { source: herald-2020, at: [2, 56], quote: "tried Ann Lee" }
- id: herald
  kind: Organization
  name: The Herald
  description: A newspaper.
  cite: { source: herald-2020, record: publisher }
`;

const PROCEEDINGS = `- id: lee-trial-2020
  kind: Trial
  name: Trial of Ann Lee (2020)
  description: A trial in Rivertown.
  cite: { source: herald-2020, at: [2, 56], quote: "tried" }
- id: art-7
  kind: Charge
  name: Art. 7 (trespass)
  description: The charge.
  cite: { source: herald-2020, at: [57, 127], quote: "trespass under Art. 7" }
- id: rivertown
  kind: Place
  name: Rivertown
  description: A town.
  cite: { source: herald-2020, at: [2, 56], quote: "Rivertown" }
`;

const HERALD_CLAIMS = `- id: herald-2020/001
  subject: ann-lee
  relation: DEFENDANT_IN
  object: lee-trial-2020
  statement: Ann Lee stood trial.
  date: 2020-03-04
  modality: reported
  cite: { at: [2, 56], quote: "tried Ann Lee" }

- id: herald-2020/002
  subject: ann-lee
  relation: CHARGED_WITH
  object: art-7
  statement: She was charged with trespass.
  qualifiers: { trial: lee-trial-2020 }
  modality: reported
  cite: { at: [57, 127], quote: "with trespass" }
`;

const DIGEST_CLAIMS = `- id: digest-2021/001
  subject: lee-trial-2020
  relation: OCCURRED_IN
  object: rivertown
  statement: The digest places the trial in Rivertown.
  date: XXXX-03
  dateInferred: { date: 2020-03, reason: the Herald prints the year }
  modality: reported
  speaker: [ann-lee]
  cite: { at: [7, 57], quote: "in Rivertown" }
`;

const CONFLICTS = `- id: what-happened
  question: Was she charged or only tried?
  reason: The two claims can be read either way.
  claims: [herald-2020/001, herald-2020/002]
`;

const IDENTITIES = `- decision: same
  entities: [ann-lee]
  forms: [A. Lee]
  reason: One woman.
  cite:
    - { source: herald-2020, at: [2, 56], quote: "Ann Lee" }
`;

/** The dataset's files. They are without a fault. */
export const SAMPLE: Files = {
  "sources.yaml": SOURCES,
  "entities/people.yaml": PEOPLE,
  "entities/proceedings.yaml": PROCEEDINGS,
  "claims/herald-2020.yaml": HERALD_CLAIMS,
  "claims/digest-2021.yaml": DIGEST_CLAIMS,
  "conflicts.yaml": CONFLICTS,
  "identities.yaml": IDENTITIES,
};

/** The corpus that belongs to it. */
export const DOCUMENTS: Files = { "one.txt": HERALD, "two.txt": DIGEST };
