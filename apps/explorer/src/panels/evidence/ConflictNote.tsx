// Where the sources differ: the question, why it is one, and the claims on its sides.
import type { ClaimId, Conflict, DatedClaim } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { selectEdge } from "../../state/selection.ts";
import { SourceBadge } from "../kit/SourceBadge.tsx";
import { Link } from "../kit/Link.tsx";

/** The source that a claim id begins with. */
const sourceOf = (id: ClaimId): string => id.slice(0, id.indexOf("/"));

function Side({ id, here }: { id: ClaimId; here: DatedClaim | undefined }) {
  const { index } = useExplorer();
  const edge = index.view.edges.find(({ claims }) => claims.includes(id));
  const words = here && !here.sensitive ? `“${here.cite.quote}”` : id;
  return (
    <li>
      <SourceBadge id={sourceOf(id)} />{" "}
      {here || !edge ? (
        <span>{words}</span>
      ) : (
        <Link action={{ kind: "select", selection: selectEdge(edge) }}>
          the claim on the other line
        </Link>
      )}
    </li>
  );
}

/** The block "The sources differ." */
export function ConflictNote({
  conflict,
  claims,
}: {
  conflict: Conflict;
  claims: readonly DatedClaim[];
}) {
  return (
    <div className="conflict" data-testid="conflict" role="note">
      <p>
        <strong>The sources differ.</strong> {conflict.question} {conflict.reason}
      </p>
      <ul>
        {conflict.claims.map((id) => (
          <Side key={id} id={id} here={claims.find((claim) => claim.id === id)} />
        ))}
      </ul>
    </div>
  );
}
