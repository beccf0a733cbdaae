// Dates as the dataset gives them: valid EDTF, with the days that it allows.
import { dateBounds, type DateBounds } from "@trialgraph/model";
import { parse } from "edtf";

/** The bounds of a date, or why it is no date. */
export type DateReading =
  | { readonly kind: "date"; readonly bounds: DateBounds; readonly yearKnown: boolean }
  | { readonly kind: "fault"; readonly reason: string };

const fault = (reason: string): DateReading => ({ kind: "fault", reason });

function isEdtf(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Reads a date in EDTF; its bounds are those of the model's `dateBounds`. */
export function readDate(text: string): DateReading {
  const whole = dateBounds(text);
  if (!whole || !isEdtf(text)) return fault(`"${text}" is not a date in EDTF`);
  if (whole.from && whole.to && whole.from > whole.to)
    return fault(`"${text}" ends before it begins`);
  return { kind: "date", bounds: whole, yearKnown: !text.includes("XXXX") };
}

/** The bounds of a date; none where the text is no date or its year is not known. */
export function boundsOf(text: string): DateBounds {
  const reading = readDate(text);
  return reading.kind === "date" ? reading.bounds : {};
}
