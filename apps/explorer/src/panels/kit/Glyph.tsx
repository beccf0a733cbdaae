// The glyph of an entity kind, or of an outcome: hue says the sort, shape says the kind.
import { kindNamesIn, type EntityKind } from "@trialgraph/model";
import { glyphs, type NodeKind } from "../../graph/looks/glyphs.ts";
import { useLanguage } from "../../language/use-words.ts";

/** A glyph as an inline picture; `name` where no word beside it says what it is. */
export function Shape({ kind, name }: { kind: NodeKind; name?: string | undefined }) {
  const { hue, path, fill } = glyphs[kind];
  return (
    <svg
      className={`glyph hue-${hue}`}
      data-fill={fill}
      viewBox="0 0 24 24"
      {...(name === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
    >
      <path d={path} fillRule="evenodd" />
    </svg>
  );
}

/** The glyph of a kind; `titled` where no word beside it names the kind. */
export function Glyph({ kind, titled = false }: { kind: EntityKind; titled?: boolean }) {
  const name = kindNamesIn[useLanguage()][kind].one;
  return <Shape kind={kind} name={titled ? name : undefined} />;
}
