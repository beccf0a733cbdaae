// What is used of the package `edtf`, which brings no types.
declare module "edtf" {
  /** Parses EDTF levels 0 to 2; throws where the text is not EDTF. */
  export function parse(text: string): unknown;
}
