// An entity's name as a link that selects it, with its glyph where asked for.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { nameLanguage } from "../../language/name-language.ts";
import { selectEntity } from "../../state/selection.ts";
import { Glyph } from "./Glyph.tsx";
import { Link } from "./Link.tsx";

/** Props of {@link EntityLink}. */
interface EntityLinkProps {
  readonly id: Id;
  readonly glyph?: boolean;
  readonly short?: boolean;
}

/** Keeps "Art. 164" on one line. */
const unbroken = (name: string): string => name.replace(/(Art\.|No\.|§) (?=\d)/g, "$1\u00a0");

/** The name of an entity; clicking it selects the entity. Plain text where the graph lacks it. */
export function EntityLink({ id, glyph = false, short = false }: EntityLinkProps) {
  const { index } = useExplorer();
  const entity = index.entities.get(id);
  if (!entity) return <span>{id}</span>;
  const name = short ? shortNameOf(index, id) : entity.name;
  return (
    <Link action={{ kind: "select", selection: selectEntity(id) }} className="entity-link">
      {glyph && <Glyph kind={entity.kind} />}
      <span lang={nameLanguage(name)}>{unbroken(name)}</span>
    </Link>
  );
}
