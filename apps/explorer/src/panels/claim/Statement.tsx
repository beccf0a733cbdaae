// What a claim says in our words, with the words of the source marked inside it or after it.
import type { DatedClaim } from "@trialgraph/model";

function Quote({ children }: { children: string }) {
  return (
    <mark className="quote" data-testid="quote">
      “{children.replace(/\s+/g, " ").trim()}”
    </mark>
  );
}

/** The statement in the serif; the quote is always the source's own words, exact. */
export function Statement({ claim }: { claim: DatedClaim }) {
  const { quote } = claim.cite;
  const at = claim.statement.indexOf(quote);
  if (at === -1) {
    return (
      <p className="statement">
        {claim.statement} <Quote>{quote}</Quote>
      </p>
    );
  }
  const before = claim.statement.slice(0, at).replace(/[“"']$/, "");
  const after = claim.statement.slice(at + quote.length).replace(/^[”"']/, "");
  return (
    <p className="statement">
      {before}
      <Quote>{quote}</Quote>
      {after}
    </p>
  );
}
