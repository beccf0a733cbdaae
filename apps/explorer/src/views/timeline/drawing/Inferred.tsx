// That a date was inferred, and why: the reason in the words of those who inferred it.
import type { Item } from "../data/items.ts";
import { useItemWords } from "../hooks/use-item-words.ts";

/** Date and reason; nothing where the text prints the date. */
export function Inferred({ item }: { item: Item }) {
  const words = useItemWords();
  const { dateInferred } = item.claim;
  if (!dateInferred) return null;
  return (
    <p className="inferred">
      {words.inferred(item)} – <span lang="en">{dateInferred.reason}</span>
    </p>
  );
}
