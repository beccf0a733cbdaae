// The view "timeline": when things happened and when they were reported, as a drawing and as a list.
import { useWords } from "../../language/use-words.ts";
import { LeftOut } from "../kit/LeftOut.tsx";
import { Drawing } from "./drawing/Drawing.tsx";
import { Legend } from "./Legend.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { Tools } from "./Tools.tsx";
import { Undated } from "./Undated.tsx";
import { useTimeline } from "./hooks/use-timeline.ts";

/** The view. */
export default function TimelineView() {
  const t = useWords("timeline");
  const app = useWords("app");
  const timeline = useTimeline();
  return (
    <div className="view timeline" data-testid="view-timeline">
      <header>
        <h2>{app("pages.timeline")}</h2>
        <p>{t("about")}</p>
      </header>
      <Tools timeline={timeline} />
      <Legend timeline={timeline} />
      <Drawing timeline={timeline} />
      <Undated timeline={timeline} />
      <TimelineList timeline={timeline} />
      <LeftOut />
    </div>
  );
}
