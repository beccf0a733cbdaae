// What can be done with a claim: read it where it stands, cite it, report an error in it.
import type { DatedClaim } from "@trialgraph/model";
import { addressOf, quoteAddress } from "@trialgraph/export";
import { useId, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useDisclosure } from "../../app/use-disclosure.ts";
import { nameOf } from "../../data/graph-index.ts";
import { useWords } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import { Link } from "../kit/Link.tsx";
import type { ToCite } from "./cite/citations.ts";
import { CiteOptions } from "./cite/CiteOptions.tsx";
import { reportAddress } from "./report.ts";
import type { CitedProps } from "./Speaker.tsx";

/** Props: `attached` is whether the source's text is at hand to read; undefined while it is asked for. */
interface ClaimActionsProps extends CitedProps {
  readonly attached: boolean | undefined;
}

/** The action that opens a claim in its document. */
export const readAction = ({ id, cite }: DatedClaim): Action => ({
  kind: "open",
  page: { kind: "source", id: cite.source, at: [cite.start, cite.end], claim: id },
});

function ReadLink({ claim, source, attached }: ClaimActionsProps) {
  const t = useWords("claim");
  const address = addressOf({ claim, source });
  if (attached === undefined) return <span aria-busy="true">{t("read.here")}</span>;
  if (attached) return <Link action={readAction(claim)}>{t("read.here")}</Link>;
  if (address === undefined) return <span>{t("read.nowhere")}</span>;
  return (
    <a href={quoteAddress(address, claim.cite.quote)} rel="noreferrer" target="_blank">
      {t("read.there")} <span aria-hidden="true">↗</span>
      <span className="visually-hidden"> ({t("read.newTab")})</span>
    </a>
  );
}

function useToCite({ claim, source }: CitedProps): ToCite {
  const { index, hrefOf } = useExplorer();
  const address = hrefOf(readAction(claim));
  return useMemo(
    () => ({
      claim,
      source,
      address,
      nameOf: (id) => nameOf(index, id),
      kindOf: (id) => index.entities.get(id)?.kind,
    }),
    [claim, source, address, index],
  );
}

/** The row of links under a claim; citing unfolds a row of its own. */
export function ClaimActions(props: ClaimActionsProps) {
  const { claim } = props;
  const t = useWords("claim");
  const toCite = useToCite(props);
  const { isOpen: isCiting, button, toggle } = useDisclosure();
  const id = useId();
  return (
    <>
      <p className="actions">
        <ReadLink {...props} />
        <button
          type="button"
          ref={button}
          className="link"
          data-testid="cite-menu"
          aria-expanded={isCiting}
          aria-controls={isCiting ? id : undefined}
          onClick={toggle}
        >
          {t("cite.open")}
        </button>
        <a href={reportAddress(claim, toCite.address, t)} data-testid="report-error">
          {t("report.link")}
        </a>
      </p>
      {isCiting && <CiteOptions toCite={toCite} id={id} />}
    </>
  );
}
