// A letter that reports an error in a claim, with all that is needed to find it. It has no address yet.
import type { DatedClaim } from "@trialgraph/model";
import type { Words } from "../../language/use-words.ts";

/** The letter as a `mailto:` address: the claim's id, what it says, and the link to it. */
export function reportAddress(claim: DatedClaim, link: string, t: Words<"claim">): string {
  const { id, statement } = claim;
  const subject = encodeURIComponent(t("report.subject", { id }));
  const body = encodeURIComponent(t("report.body", { id, statement, link }));
  return `mailto:?subject=${subject}&body=${body}`;
}
