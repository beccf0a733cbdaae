// How many sources and independent origins an edge has, and which claims count once, and why.
import type { Basis, Edge, Id } from "@trialgraph/model";
import { useExplorer } from "../../../app/explorer-context.ts";
import { shortNameOf, type GraphIndex } from "../../../data/graph-index.ts";
import { useWords, type Words } from "../../../language/use-words.ts";
import { groundOf, type Bundled } from "../bundle/bundle.ts";
import { originsOf, type Origin, type Resting } from "../bundle/origins.ts";

interface Telling {
  readonly index: GraphIndex;
  readonly t: Words<"evidence">;
  readonly told: ReadonlySet<string>;
}

/** What a part of a source is called: "SOURCE/PART" is no entity. */
function partName({ sources }: GraphIndex, id: string): string {
  const [source = "", part] = id.split("/");
  return sources.get(source)?.parts.find((each) => each.id === part)?.what ?? id;
}

/** Names are listed with commas alone: every language reads that. */
const list = (names: readonly string[]): string => names.join(", ");

const lettersOf = (claims: readonly Resting[]): string => list(claims.map(({ letter }) => letter));

function namesOf({ kind, ids }: Basis, { index }: Telling): string {
  return list(ids.map((id) => (kind === "part" ? partName(index, id) : shortNameOf(index, id))));
}

/** "quotes Halvorssen, who speaks for HRF". */
function restingText({ basis, for: bodies }: Resting, telling: Telling): string {
  const { index, t } = telling;
  const own = t(`origins.${basis.kind}`, { names: namesOf(basis, telling) });
  const names = list(bodies.map((id: Id) => shortNameOf(index, id)));
  return bodies.length === 0 ? own : `${own}, ${t("origins.for", { names })}`;
}

/** Why the claims of an origin count once: one reason for all, or each with its own. */
function reasonText(claims: readonly Resting[], telling: Telling): string {
  const byReason = new Map<string, string[]>();
  for (const each of claims) {
    const reason = restingText(each, telling);
    byReason.set(reason, [...(byReason.get(reason) ?? []), each.letter]);
  }
  if (byReason.size === 1) return [...byReason.keys()].join("");
  return [...byReason].map(([reason, letters]) => `${list(letters)} – ${reason}`).join("; ");
}

/** Why they count once; of those that are covered only that they are. */
function reasonsText(claims: readonly Resting[], telling: Telling): string {
  const { t, told } = telling;
  const open = claims.filter(({ letter }) => told.has(letter));
  const covered = claims.filter(({ letter }) => !told.has(letter));
  if (covered.length === 0) return reasonText(open, telling);
  if (open.length === 0) return t("conflict.covered");
  const letters = lettersOf(covered);
  return `${reasonText(open, telling)}; ${letters} – ${t("conflict.covered")}`;
}

function Shared({ origin: { claims }, telling }: { origin: Origin; telling: Telling }) {
  const { t } = telling;
  return (
    <li>
      {t(claims.length > 1 ? "origins.once" : "origins.alone", { letters: lettersOf(claims) })}{" "}
      {reasonsText(claims, telling)}
    </li>
  );
}

/** Props: all claims of an edge, and those of them that may be `shown`. */
interface OriginsProps {
  readonly edge: Edge;
  readonly claims: readonly Bundled[];
  readonly shown: readonly Bundled[];
}

/** "3 claims · 2 sources · 1 independent origin", and below it why. */
export function Origins({ edge, claims, shown }: OriginsProps) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const telling: Telling = { index, t, told: new Set(shown.map(({ letter }) => letter)) };
  const origins = originsOf(claims, groundOf(index));
  return (
    <div className="origins" data-testid="origins" data-origins={origins.length}>
      <p className="numbers">
        {t("count.claims", { count: claims.length })} ·{" "}
        {t("count.sources", { count: edge.sources.length })} ·{" "}
        {t("count.origins", { count: origins.length })}
      </p>
      {origins.length < claims.length && (
        <ul aria-label={t("origins.why")}>
          {origins.map((origin) => (
            <Shared key={origin.claims[0]?.letter} origin={origin} telling={telling} />
          ))}
        </ul>
      )}
    </div>
  );
}
