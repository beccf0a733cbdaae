// The strip below the canvas: the glyphs of the kinds that are shown, for those who look at the picture.
import { entityKinds, kindNamesIn } from "@trialgraph/model";
import { useShown } from "../../app/explorer-context.ts";
import { useLanguage } from "../../language/use-words.ts";
import { Glyph } from "../kit/Glyph.tsx";

/** The glyphs in a row; the filter rows say the same with numbers, so the strip is not read out. */
export function Legend() {
  const { index, visible } = useShown();
  const names = kindNamesIn[useLanguage()];
  const shown = new Set([...visible.entities].map((id) => index.entities.get(id)?.kind));
  return (
    <div className="legend" aria-hidden="true">
      {entityKinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <span key={kind}>
            <Glyph kind={kind} /> {names[kind].one}
          </span>
        ))}
    </div>
  );
}
