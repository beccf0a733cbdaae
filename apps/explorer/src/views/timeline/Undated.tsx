// What cannot be drawn by when it happened: how many claims say no date, and whose they are.
import { useExplorer } from "../../app/explorer-context.ts";
import { dateTextIn } from "../../language/dates.ts";
import { numberTextIn } from "../../language/numbers.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { SourceBadge } from "../../panels/kit/SourceBadge.tsx";
import type { Report } from "./data/reports.ts";
import type { Timeline } from "./hooks/use-timeline.ts";

function ReportRow({ report }: { report: Report }) {
  const { index } = useExplorer();
  const t = useWords("timeline");
  const language = useLanguage();
  const { source, published, dated, undated } = report;
  const number = (value: number) => numberTextIn(language, value);
  const all = dated + undated;
  return (
    <tr>
      <th scope="row">
        <SourceBadge id={source} /> <span lang="en">{index.sources.get(source)?.title}</span>
      </th>
      <td className="whole">{dateTextIn(language, published)}</td>
      <td className="numbers">
        {t("undated.of", { undated: number(undated), all: number(all) })}
        <span className="share" aria-hidden="true">
          <span style={{ width: `${(undated / all) * 100}%` }} />
        </span>
      </td>
    </tr>
  );
}

function Reports({ reports }: { reports: readonly Report[] }) {
  const t = useWords("timeline");
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("undated.source")}</th>
          <th scope="col">{t("undated.reported")}</th>
          <th scope="col">{t("undated.count")}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <ReportRow key={report.key} report={report} />
        ))}
      </tbody>
    </table>
  );
}

/** The count, in words, and by report. */
export function Undated({ timeline }: { timeline: Timeline }) {
  const t = useWords("timeline");
  const language = useLanguage();
  const { all, undated, inferred } = timeline.counts;
  if (all === 0) return null;
  const reports = timeline.insideReports.filter((report) => report.undated > 0);
  return (
    <section className="timeline-undated" data-testid="timeline-undated">
      <h3>{t("undated.title")}</h3>
      <p>
        {undated === 0
          ? t("undated.none")
          : t("undated.text", {
              count: all,
              undated: numberTextIn(language, undated),
              all: numberTextIn(language, all),
            })}{" "}
        {inferred > 0 && t("undated.inferred", { count: inferred })}
      </p>
      {reports.length > 0 && <Reports reports={reports} />}
    </section>
  );
}
