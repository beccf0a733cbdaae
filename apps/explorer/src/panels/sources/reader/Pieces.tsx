// Pieces of a document's text that do something: quotes that lead to their lines, passages that are covered.
import { useWords } from "../../../language/use-words.ts";
import { Link } from "../../kit/Link.tsx";
import { quotedIn, type Segment } from "../text/segments.ts";
import { toEdgeAction } from "./MarginClaim.tsx";
import { useReading } from "./reading-context.ts";

/** A quote as a link to its line: by pointer from here, by keyboard from the margin beside it. */
export function Highlight({ segment }: { segment: Segment }) {
  const { claims, hint } = useReading();
  const claim = claims.get(quotedIn(segment) ?? "");
  if (!claim) return segment.text;
  return (
    <Link
      action={toEdgeAction(claim)}
      className="highlight"
      describedBy={hint}
      tabIndex={-1}
      testid="highlight"
    >
      {segment.text}
    </Link>
  );
}

/** A sensitive passage that is covered, and the way to uncover it. */
export function Covered({ segment }: { segment: Segment }) {
  const t = useWords("sources");
  const { reveal } = useReading();
  const ids = segment.marks.flatMap(({ kind, claim }) => (kind === "hidden" ? (claim ?? []) : []));
  const isAsked = segment.marks.some(({ kind }) => kind === "target");
  return (
    <button
      type="button"
      className={isAsked ? "link covered target" : "link covered"}
      data-testid="covered-passage"
      onClick={() => ids.forEach((id) => reveal.show(id))}
    >
      [{t("margin.hidden")}: {t("margin.show")}]
    </button>
  );
}
