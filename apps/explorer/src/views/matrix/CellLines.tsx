// The lines of a cell: accusations, plea, verdict and sentence, each with how sure it is and its sources:
// of a plea and a sentence, how sure those words are, and not that there was a charge or a sentence.
import type { Edge } from "@trialgraph/model";
import { Fragment, type ComponentProps, type ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { lineStyleOf, type LineStyle } from "../../graph/looks/line-style.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import { edgeSentence } from "../../panels/kit/sentences.ts";
import { selectEdge } from "../../state/selection.ts";
import { SourceBadges } from "../kit/EdgeLine.tsx";
import { sentencePieces, toldText, type Piece } from "./cell-words.ts";
import type { Cell } from "./data/cells.ts";
import type { Sentence } from "./data/sentences.ts";
import { hasTerms, type Told, type ToldOfCharge } from "./data/told.ts";
import { joinPleas, joinSentences, styleOfValue, type Value } from "./data/values.ts";

const sourcesOf = ({ claims }: Pick<Told, "claims">): readonly string[] => [
  ...new Set(claims.map(({ cite }) => cite.source)),
];

interface LineProps {
  readonly edge: Edge;
  readonly style: LineStyle;
  readonly sources: readonly string[];
  readonly testid?: string | undefined;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** A line: what (a link to its evidence, underlined as sure as it is), by which sources. */
function Line({ edge, style, sources, testid, label, children }: LineProps) {
  const model = useWords("model");
  return (
    <p className="matrix-line" data-testid={testid} data-edge={edge.id} data-style={style}>
      {label !== undefined && <span className="matrix-label">{label}: </span>}
      <span className="visually-hidden">{model(`line.${style}`)}: </span>
      <Link action={{ kind: "select", selection: selectEdge(edge) }} className="matrix-link">
        {children}
      </Link>
      {"\u00a0"}
      <SourceBadges ids={sources} />
    </p>
  );
}

/** "charged"; and, for those who hear the page, all of the sentence. Says so where sources dispute it. */
function ToldLine({ told, testid }: { told: ToldOfCharge; testid?: string }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const model = useWords("model");
  const { edge } = told;
  return (
    <Line edge={edge} style={lineStyleOf(edge)} sources={sourcesOf(told)} testid={testid}>
      {toldText(language, edge)}
      {edge.standing === "disputed" && <em> ({model("standing.disputed").toLowerCase()})</em>}
      <span className="visually-hidden">: {edgeSentence(index, language, edge)}</span>
    </Line>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isData }, i) => (
    <Fragment key={i}>
      {i > 0 && ", "}
      {isData ? <span lang="en">{text}</span> : text}
    </Fragment>
  ));
}

type ValueLineProps = Omit<ComponentProps<typeof Line>, "edge" | "style" | "sources"> & {
  readonly value: Value;
};

/** The line of a value: as sure as the claims that say it, with the sources of all of them. */
function ValueLine({ value, ...line }: ValueLineProps) {
  const { index } = useExplorer();
  return (
    <Line
      edge={value.first.told.edge}
      style={styleOfValue(index, value)}
      sources={sourcesOf(value)}
      {...line}
    />
  );
}

function SentenceLine({ value }: { value: Value }) {
  const { index } = useExplorer();
  const language = useLanguage();
  const [model, claim, matrix] = [useWords("model"), useWords("claim"), useWords("matrix")];
  const { first } = value;
  const label = hasTerms(first.claim) ? model("qualifier.sentence") : undefined;
  return (
    <ValueLine value={value} testid="matrix-sentence" label={label}>
      <Pieces pieces={sentencePieces(first, { index, language, model, claim, matrix })} />
    </ValueLine>
  );
}

function PleaLine({ value }: { value: Value }) {
  const model = useWords("model");
  return (
    <ValueLine value={value} testid="matrix-plea" label={model("qualifier.plea")}>
      <span lang="en">{value.first.claim.qualifiers.plea}</span>
    </ValueLine>
  );
}

/** Sentences, and that they cannot all be so where they cannot. */
export function Sentences({
  sentences,
  differ,
}: {
  sentences: readonly Sentence[];
  differ: boolean;
}) {
  const { index } = useExplorer();
  const t = useWords("matrix");
  return (
    <>
      {differ && <p className="matrix-differ">{t("differ")}:</p>}
      {joinSentences(index, sentences).map((value) => (
        <SentenceLine key={value.first.claim.id} value={value} />
      ))}
    </>
  );
}

/** All lines of a cell, from the accusation to the sentence. */
export function CellLines({ cell }: { cell: Cell }) {
  const t = useWords("matrix");
  return (
    <>
      {cell.accusations.map((told) => (
        <ToldLine key={told.edge.id} told={told} />
      ))}
      {joinPleas(cell.pleas).map((value) => (
        <PleaLine key={value.first.claim.id} value={value} />
      ))}
      {cell.verdicts.map((told) => (
        <ToldLine key={told.edge.id} told={told} testid="matrix-verdict" />
      ))}
      <Sentences sentences={cell.sentences} differ={cell.differ} />
      {cell.isOpen && <p className="matrix-open">{t("open")}</p>}
    </>
  );
}
