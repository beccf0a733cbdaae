// The glyph of an entity kind: hue says the sort, shape says the kind.
import { kindNamesIn, type EntityKind } from "@trialgraph/model";
import { glyphs } from "../../graph/looks/glyphs.ts";
import { useLanguage } from "../../language/use-words.ts";

/** The glyph as an inline picture; `titled` where no word beside it names the kind. */
export function Glyph({ kind, titled = false }: { kind: EntityKind; titled?: boolean }) {
  const { hue, path, fill } = glyphs[kind];
  const name = kindNamesIn[useLanguage()][kind].one;
  return (
    <svg
      className={`glyph hue-${hue}`}
      data-fill={fill}
      viewBox="0 0 24 24"
      {...(titled ? { role: "img", "aria-label": name } : { "aria-hidden": true })}
    >
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}
