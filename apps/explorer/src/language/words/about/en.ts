// The words of the about page.
export const about = {
  title: "About Trialgraph",
  what: "Trialgraph is a network of political trials in which every line can be checked: who charged, prosecuted, tried, sentenced, detained or monitored whom, who says so, in which document, in which words.",
  read: {
    title: "How to read it",
    one: "A line stands for one or more claims. A claim is one document saying one thing: our statement of it in our own words, with the document's words quoted inside and the place where they stand.",
    two: "A thick line is told by two or more independent origins, a thin one by one. A report that relays another does not count again.",
    three:
      "A dashed line is alleged, an opinion, a plan or a fear, however many repeat it. A double line is disputed. A dotted line with a cross is only denied.",
    four: "A path between two things says that documents join them. It says nothing about cause or guilt.",
  },
  careful: {
    title: "What it does not say",
    one: "An allegation stays one: in each sentence, picture and export the words say how sure the sources are.",
    two: "What is not here may have happened all the same: five documents are not the whole record. The view “Gaps” lists what is missing.",
    three:
      "Most claims have no date of their own. Where a date was inferred, it is marked as inferred.",
    four: "Minors and unnamed private persons are left out. What touches sexual violence or health is covered until you ask for it, and left out of pictures.",
  },
  data: {
    title: "The data",
    text: "All claims were read from documents that stand with their publishers, dates and grades under",
    sources: "Sources",
    version: "Data version {{version}}, loaded {{date}}.",
  },
  languages: {
    title: "Languages",
    text: "The interface speaks three languages. Names keep the spelling of their documents; statements and quotes stay in the language they were written in.",
    checked: "the language the interface was written in",
    unchecked: "translated, and not yet checked by a speaker of the language",
    thisOne: "This language was translated and has not yet been checked by a speaker of it.",
  },
};
