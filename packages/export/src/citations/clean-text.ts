// Text made safe to stand in one field of a citation: one line, nothing unprintable.

/**
 * Text on one line. Control characters, halves of surrogate pairs and private-use characters (which
 * `stand-ins.ts` takes for itself) count as white space, and white space as one space.
 */
export const cleanText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** An address without the characters that end a BibTeX field or that a style would make curly. */
export const cleanAddress = (address: string): string =>
  cleanText(address).replace(/[ "'<>\\^`{|}]/g, percentEncoded);

/** A text that begins with a capital letter. */
export const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text to stand in double quotation marks: its own are single. */
export const toBeQuoted = (text: string): string =>
  text.replace(/“([^“”]*)”/g, "‘$1’").replace(/"([^"]*)"/g, "‘$1’");
