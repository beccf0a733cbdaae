// What is pointed at, told beside its mark. Those who hear the drawing have it as the mark's name.
import { useWords } from "../../../language/use-words.ts";
import { middleOf } from "../layout/box.ts";
import type { Mark } from "../layout/rows.ts";
import { useItemWords } from "../hooks/use-item-words.ts";
import { Inferred } from "./Inferred.tsx";

const WIDTH = 300;

/** Props: how wide the drawing is that the mark is on. */
interface DetailProps {
  readonly mark: Mark;
  readonly width: number;
}

/** Date, sentence, and how and when it was reported; on the side where there is room. */
export function Detail({ mark, width }: DetailProps) {
  const words = useItemWords();
  const t = useWords("timeline");
  const { item, y } = mark;
  const wide = Math.min(WIDTH, width);
  const left = Math.min(Math.max(0, middleOf(mark) - wide / 2), width - wide);
  return (
    <div
      className="timeline-detail"
      aria-hidden="true"
      style={{ left, width: wide, top: y }}
      data-above={y > 130}
    >
      <p className="detail-when">{words.when(item)}</p>
      <p className="detail-what">{words.sentence(item)}</p>
      <p className="detail-how">
        {words.modality(item)} · {t("item.reported", { date: words.reported(item) })}
      </p>
      <Inferred item={item} />
    </div>
  );
}
