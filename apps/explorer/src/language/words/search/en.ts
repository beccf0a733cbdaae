// The words of the search: the field, what it finds, and what was chosen lately.
export const search = {
  more: "These are the best of more: type on to narrow them down.",
  label: "Search",
  placeholder: "Person, court, article…",
  found: "Found",
  statements: "Statements",
  searching: "Searching…",
  failed: "The search failed: {{why}}",
  nothing: "Nothing found for “{{query}}”.",
  tryThis:
    "Try a surname alone, the number of an article, or one word of a statement. Cyrillic and Latin spellings find the same names.",
  filteredOut: "hidden by the filters",
  source: "Source {{number}}",
  announced: "{{things}}, {{statements}}",
  things_one: "{{count}} name found",
  things_other: "{{count}} names found",
  claims_one: "{{count}} statement",
  claims_other: "{{count}} statements",
  recent: {
    title: "Recent",
    clear: "clear",
    clearAll: "Clear all recent items",
    remove: "Remove from the recent items: {{name}}",
    removal: "Remove recent items",
  },
};
