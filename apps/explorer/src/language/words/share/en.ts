// The words of what changed since an address was made.
export const share = {
  title: "The data has changed since this link was made.",
  unknown:
    "The link was made from data version {{since}}, which this installation never held: what changed since cannot be said. What you see is the data as it is now.",
  same: "What changed was changed back: the data is the same.",
  untouched: "Nothing that the link speaks of has changed.",
  gone: "No longer in the data: {{names}}.",
  touched: "Of what the link speaks of, these lines are new or have changed:",
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
