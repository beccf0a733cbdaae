// What one claim says under one heading of a comparison.
import { stanceOf } from "@trialgraph/model";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { useWords } from "../../../language/use-words.ts";
import { QualifierValue } from "../../claim/ClaimFacts.tsx";
import { Names } from "../../claim/Speaker.tsx";
import { useTongue } from "../../claim/use-tongue.ts";
import { howSaid, shownQualifier } from "../../claim/words.ts";
import type { Aspect } from "../bundle/values.ts";

function When({ claim }: { claim: IndexedClaim }) {
  const { language } = useTongue();
  if (claim.date !== undefined) return dateTextIn(language, claim.date);
  return claim.dateInferred && <em>{dateTextIn(language, claim.dateInferred.date)}</em>;
}

/** The value as a reader is told it; nothing where the claim says nothing there. */
export function CellValue({ claim, aspect }: { claim: IndexedClaim; aspect: Aspect }) {
  const tongue = useTongue();
  const t = useWords("evidence");
  switch (aspect) {
    case "stance":
      return t(`sides.${stanceOf(claim)}`);
    case "modality":
      return howSaid(claim, tongue);
    case "voices":
      return <Names ids={claim.voices} short />;
    case "date":
      return <When claim={claim} />;
    default: {
      const shown = shownQualifier(claim, aspect, tongue);
      return shown && <QualifierValue shown={shown} />;
    }
  }
}
