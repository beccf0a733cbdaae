// The strip below the canvas: the glyphs of the kinds that are shown, for those who look at the picture.
import { entityKinds, kindInfo } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { Glyph } from "../kit/Glyph.tsx";

/** The glyphs in a row; the filter rows say the same with numbers, so the strip is not read out. */
export function Legend({ visible }: { visible: VisibleGraph }) {
  const { view } = useExplorer().index;
  const shown = new Set(
    view.entities.filter(({ id }) => visible.entities.has(id)).map(({ kind }) => kind),
  );
  return (
    <div className="legend" aria-hidden="true">
      {entityKinds
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <span key={kind}>
            <Glyph kind={kind} /> {kindInfo[kind].one}
          </span>
        ))}
    </div>
  );
}
