// Gaps to take away: as a plain list and as CSV. What is sensitive stays behind, and is counted. Pure.
import type { Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import { numberTextIn } from "../../language/numbers.ts";
import { toCsv } from "../kit/csv.ts";
import type { Gap, GapKind } from "./gap.ts";
import { subjectText, wholeWhy, type Tongue } from "./gap-words.ts";

/** Whether a gap shows what only sensitive claims say. */
export function isSensitive({ subject, why }: Gap): boolean {
  if (why.code === "conflict" && why.covered) return true;
  if (subject.kind === "edge") return subject.edge.sensitive;
  if (subject.kind === "claim") return subject.claim.sensitive;
  return why.code === "line" && why.edge.sensitive;
}

const sourceText = ({ sources }: GraphIndex, id: Id): string => {
  const source = sources.get(id);
  return source ? `[${source.number}] ${source.title}, ${source.published}` : id;
};

/** What names the subject in the graph: an entity, an edge or a claim. */
const idOf = ({ subject }: Gap): string =>
  subject.kind === "claim"
    ? subject.claim.id
    : subject.kind === "edge"
      ? subject.edge.id
      : subject.id;

function lineOf(index: GraphIndex, tongue: Tongue, gap: Gap): string {
  const numbers = [...gap.sources, ...gap.could].map((id) => index.sources.get(id)?.number ?? id);
  const told = numbers.map((number) => `[${number}]`).join("");
  return `– ${subjectText(index, tongue.language, gap)}. ${wholeWhy(index, tongue, gap.why)} ${told}`.trim();
}

/** What is taken away: the gaps that are not sensitive, and how many are. */
function open(gaps: readonly Gap[]) {
  const shown = gaps.filter((gap) => !isSensitive(gap));
  return { shown, left: gaps.length - shown.length };
}

/** A list to paste into a letter: a heading, a line each, and the sources by number. */
export function toList(
  index: GraphIndex,
  tongue: Tongue,
  kind: GapKind,
  gaps: readonly Gap[],
): string {
  const { shown, left } = open(gaps);
  const cited = new Set(shown.flatMap(({ sources, could }) => [...sources, ...could]));
  const sources = [...index.sources.keys()].filter((id) => cited.has(id));
  return [
    `${tongue.t(`gap.${kind}.title`)} (${numberTextIn(tongue.language, shown.length)})`,
    ...shown.map((gap) => lineOf(index, tongue, gap)),
    ...(left > 0 ? [tongue.t("left", { count: left })] : []),
    "",
    ...sources.map((id) => sourceText(index, id)),
    tongue.t("version", { version: index.view.version.slice(0, 12) }),
  ].join("\n");
}

/** A row for each gap, under headings in the reader's language. */
export function toGapCsv(
  index: GraphIndex,
  tongue: Tongue,
  kind: GapKind,
  gaps: readonly Gap[],
): string {
  const { t } = tongue;
  const all = (ids: readonly Id[]) => ids.map((id) => sourceText(index, id)).join("; ");
  const head = (["gap", "about", "why", "sources", "could", "id"] as const).map((name) =>
    t(`column.${name}`),
  );
  const rows = open(gaps).shown.map((gap) => [
    t(`gap.${kind}.title`),
    subjectText(index, tongue.language, gap),
    wholeWhy(index, tongue, gap.why),
    all(gap.sources),
    all(gap.could),
    idOf(gap),
  ]);
  return toCsv([head, ...rows]);
}
