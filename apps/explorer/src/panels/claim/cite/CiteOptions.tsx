// The citations of a claim in a row: each copied by a press, two of them saved; what was copied is shown.
import { useEffect } from "react";
import { useWords, type Words } from "../../../language/use-words.ts";
import { TextToCopy } from "../../kit/TextToCopy.tsx";
import { citation, files, manners, styleNames, type Manner, type ToCite } from "./citations.ts";
import { useCitation } from "./use-citation.ts";

type Citing = ReturnType<typeof useCitation>;

const nameOf = (manner: Manner, t: Words<"claim">): string =>
  manner === "plain" ? t("cite.plain") : styleNames[manner];

function Manners({ citing }: { citing: Citing }) {
  const t = useWords("claim");
  return (
    <p>
      <span className="label">{t("cite.copy")}</span>
      {manners.map((manner) => (
        <button
          key={manner}
          type="button"
          className="link"
          data-testid={`cite-${manner}`}
          aria-label={`${t("cite.copy")}: ${nameOf(manner, t)}`}
          onClick={() => void citing.copy(manner)}
        >
          {nameOf(manner, t)}
        </button>
      ))}
    </p>
  );
}

function Files({ citing }: { citing: Citing }) {
  const t = useWords("claim");
  return (
    <p>
      <span className="label">{t("cite.save")}</span>
      {files.map((file) => (
        <button
          key={file.ending}
          type="button"
          className="link"
          data-testid={`save-${file.manner}`}
          aria-label={`${t("cite.save")}: ${styleNames[file.manner]} (.${file.ending})`}
          onClick={() => void citing.save(file)}
        >
          .{file.ending}
        </button>
      ))}
    </p>
  );
}

function told({ progress, outcome }: Citing, t: Words<"claim">): string {
  if (progress.kind === "preparing") return t("cite.preparing");
  if (progress.kind === "failed") return t("cite.failed");
  if (progress.kind !== "done" || outcome?.kind !== "copied") return "";
  return t("cite.copied", { style: nameOf(progress.manner, t) });
}

/** The row, with what came of the last press: announced, shown, and there to be copied by hand. */
export function CiteOptions({ toCite, id }: { toCite: ToCite; id: string }) {
  const t = useWords("claim");
  const citing = useCitation(toCite);
  const { progress, outcome } = citing;
  useEffect(() => {
    // The styles are asked for as soon as the row is open, so that a press copies at once.
    citation("apa", toCite).catch(() => undefined);
  }, [toCite]);
  return (
    <section id={id} className="cite" aria-label={t("cite.group", { id: toCite.claim.id })}>
      <Manners citing={citing} />
      <Files citing={citing} />
      <output data-testid="cite-told">{told(citing, t)}</output>
      {progress.kind === "done" && outcome?.kind !== "refused" && (
        <pre className="citation" data-testid="citation" lang="en">
          {progress.text}
        </pre>
      )}
      {outcome?.kind === "refused" && <TextToCopy key={outcome.text} text={outcome.text} />}
    </section>
  );
}
