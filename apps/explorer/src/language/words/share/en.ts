// The words of what changed since an address was made, or while the page was open.
export const share = {
  link: {
    title: "The data has changed since this link was made.",
    unknown:
      "The link was made from data version {{since}}, of which this installation has no record: what changed since cannot be said. What you see is the data as it is now.",
    untouched: "Nothing that the link speaks of has changed.",
    touched: "Of what the link speaks of, these lines are new or have changed:",
    claim: {
      added: "The claim that the link leads to is new: {{id}}.",
      removed: "The claim that the link leads to is no longer in the data: {{id}}.",
      changed: "The claim that the link leads to has changed: {{id}}.",
    },
    source: {
      added: "A document that the link speaks of is new: {{title}}.",
      removed: "A document that the link speaks of is no longer in the data: {{title}}.",
      changed: "The record of a document that the link speaks of has changed: {{title}}.",
    },
  },
  meanwhile: {
    title: "The data has changed while this page was open.",
    unknown:
      "The page was opened with data version {{since}}, of which this installation has no record: what changed since cannot be said. What you see is the data as it is now.",
    untouched: "Nothing that is chosen here has changed.",
    touched: "Of what is chosen here, these lines are new or have changed:",
    claim: {
      added: "The claim that is open here is new: {{id}}.",
      removed: "The claim that is open here is no longer in the data: {{id}}.",
      changed: "The claim that is open here has changed: {{id}}.",
    },
    source: {
      added: "A document that is open or chosen here is new: {{title}}.",
      removed: "A document that is open or chosen here is no longer in the data: {{title}}.",
      changed: "The record of a document that is open or chosen here has changed: {{title}}.",
    },
  },
  same: "What changed was changed back: the data is the same.",
  gone: "No longer in the data: {{names}}.",
  altered: "Their own record is new or has changed: {{names}}.",
  goneLines: "Lines that are no longer in the data: {{pairs}}.",
  reading: "Claims of {{title}}:",
  more_one: "Show {{count}} more line",
  more_other: "Show {{count}} more lines",
  all_one: "All that changed, over one reload",
  all_other: "All that changed, over {{count}} reloads",
  added_one: "{{count}} added",
  added_other: "{{count}} added",
  removed_one: "{{count}} removed",
  removed_other: "{{count}} removed",
  changed_one: "{{count}} changed",
  changed_other: "{{count}} changed",
  sort: {
    entities: "People and things",
    edges: "Lines",
    claims: "Claims",
    sources: "Documents",
  },
  failed: "What changed could not be asked for: {{why}}",
  close: "Close",
  sensitive: "Sensitive: a line from {{from}} to {{to}}",
};
