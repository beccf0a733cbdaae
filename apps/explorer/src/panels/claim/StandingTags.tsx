// The tags of an edge: one source, two or more, alleged, disputed, denied; with the line as drawn.
import type { Edge } from "@trialgraph/model";
import { lineStyleOf } from "../../graph/looks/line-style.ts";
import { LineSample } from "../kit/LineSample.tsx";
import { useWords } from "../../language/use-words.ts";
import { tagsOf } from "./words.ts";

/** The tags in a row; `compact` leaves the words to those who hear the page. */
export function StandingTags({ edge, compact = false }: { edge: Edge; compact?: boolean }) {
  const m = useWords("model");
  const tags = compact ? [lineStyleOf(edge)] : tagsOf(edge);
  return (
    <span className={compact ? "tags compact" : "tags"} data-testid="standing">
      {tags.map((style) => (
        <span key={style} className="tag" data-style={style} title={m(`line.${style}`)}>
          <LineSample style={style} />
          <span className={compact ? "visually-hidden" : ""}>{m(`line.${style}`)}</span>
        </span>
      ))}
    </span>
  );
}
