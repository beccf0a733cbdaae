// The words of the exported picture.
export const figure = {
  made: "Trialgraph · {{date}} · data version {{version}}",
  sources: "Sources",
  noAddress: "address not known",
  link: "This view, with every claim and its words: {{address}}",
};
