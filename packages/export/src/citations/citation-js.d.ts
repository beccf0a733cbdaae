// What is used of citation-js and citeproc, which bring no types.
declare module "@citation-js/core" {
  /** An entry of biblatex, its values in LaTeX. */
  export interface BiblatexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string | undefined>>;
  }

  /** Items of CSL-JSON; `forceType` keeps the input from being guessed at. */
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType: string });
    readonly data: readonly unknown[];
    format(
      name: "bibliography",
      options: { readonly format: "text"; readonly template: string; readonly lang: string },
    ): string;
    format(name: "biblatex", options: { readonly format: "object" }): readonly BiblatexEntry[];
  }

  export const plugins: {
    readonly config: {
      get(name: "@bibtex"): {
        readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
      get(name: "@csl"): {
        readonly styles: { get(name: string): string; add(name: string, csl: string): unknown };
      };
    };
  };
}

declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-csl" {}

declare module "citeproc" {
  const CSL: { NAME_INITIAL_REGEXP: RegExp };
  export default CSL;
}
