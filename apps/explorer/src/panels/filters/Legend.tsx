// The strip below the canvas: the glyphs of the kinds that are drawn, for those who look at the picture.
import { entityKinds, kindNamesIn, type EntityKind } from "@trialgraph/model";
import { useShown } from "../../app/explorer-context.ts";
import { useLanguage } from "../../language/use-words.ts";
import { Glyph, Shape } from "../kit/Glyph.tsx";

/**
 * What a picture has in it, where that is not all that is shown: kinds, and what its outcomes are
 * called, where it has any.
 */
interface Drawn {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly outcome?: string | undefined;
}

/** The glyphs in a row; the filter rows say the same with numbers, so the strip is not read out. */
export function LegendOf({ kinds, outcome }: Drawn) {
  const names = kindNamesIn[useLanguage()];
  return (
    <div className="legend" aria-hidden="true" data-testid="legend">
      {entityKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <span key={kind}>
            <Glyph kind={kind} /> {names[kind].one}
          </span>
        ))}
      {outcome !== undefined && (
        <span>
          <Shape kind="Outcome" /> {outcome}
        </span>
      )}
    </div>
  );
}

/** The legend of all that is shown. */
export function Legend() {
  const { index, visible } = useShown();
  const kinds = [...visible.entities].flatMap((id) => index.entities.get(id)?.kind ?? []);
  return <LegendOf kinds={new Set(kinds)} />;
}
