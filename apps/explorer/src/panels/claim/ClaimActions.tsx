// What can be done with a claim: read it where it stands, cite it, report an error in it.
import type { DatedClaim, Source } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf } from "../../data/graph-index.ts";
import type { Action } from "../../state/app-state.ts";
import { CopyButton } from "../kit/CopyButton.tsx";
import { Link } from "../kit/Link.tsx";
import { addressOf, citationText, quoteAddress, reportAddress } from "@trialgraph/export";

/** Props: `attached` is whether the source's text is at hand to read. */
export interface ClaimActionsProps {
  readonly claim: DatedClaim;
  readonly source: Source;
  readonly attached: boolean;
}

/** The action that opens a claim in its document. */
export const readAction = ({ id, cite }: DatedClaim): Action => ({
  kind: "open",
  page: { kind: "source", id: cite.source, at: [cite.start, cite.end], claim: id },
});

function ReadLink({ claim, source, attached }: ClaimActionsProps) {
  const address = addressOf({ claim, source });
  if (attached) return <Link action={readAction(claim)}>Read in document</Link>;
  if (address === undefined) return <span>address not known</span>;
  return (
    <a href={quoteAddress(address, claim.cite.quote)} rel="noreferrer" target="_blank">
      Read at the publisher’s ↗
    </a>
  );
}

/** The row of links under a claim. */
export function ClaimActions(props: ClaimActionsProps) {
  const { index, hrefOf } = useExplorer();
  const { claim, source } = props;
  const cite = () => citationText({ claim, source, nameOf: (id) => nameOf(index, id) });
  return (
    <p className="actions">
      <ReadLink {...props} />
      <CopyButton className="link" text={cite} label={`Copy the citation of claim ${claim.id}`}>
        Cite
      </CopyButton>
      <a href={reportAddress({ claim }, hrefOf(readAction(claim)))}>Report an error</a>
    </p>
  );
}
