// What a claim says in our words, with the words of the source marked inside it or after it.
import type { DatedClaim } from "@trialgraph/model";

/** The source's own words. */
export function Quote({ children, language }: { children: string; language: string }) {
  return (
    <mark className="quote" data-testid="quote" lang={language}>
      “{children.replace(/\s+/g, " ").trim()}”
    </mark>
  );
}

/** Props: `language` is the source's. Our own words are written in English. */
interface StatementProps {
  readonly claim: DatedClaim;
  readonly language: string;
}

/** The statement in the serif; the quote is always the source's own words, exact. */
export function Statement({ claim, language }: StatementProps) {
  const { quote } = claim.cite;
  const at = claim.statement.indexOf(quote);
  if (at === -1) {
    return (
      <p className="statement" lang="en">
        {claim.statement} <Quote language={language}>{quote}</Quote>
      </p>
    );
  }
  const before = claim.statement.slice(0, at).replace(/[“"']$/, "");
  const after = claim.statement.slice(at + quote.length).replace(/^[”"']/, "");
  return (
    <p className="statement" lang="en">
      {before}
      <Quote language={language}>{quote}</Quote>
      {after}
    </p>
  );
}
