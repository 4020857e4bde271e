import type { Asked } from "../../metrics/behind/question";
import type { Metric, Standing, Status } from "../../metrics/metric";
import { closeCallText } from "../../report/close-call";
import { figurePhrase } from "./figure-phrase";

/** The status of a metric in one year, in short. */
export interface OverallStanding {
  readonly status: Status;
  /** The figure that decides it: "80.00 %", "3 of 4 met"; "" when there is none. */
  readonly figure: string;
  /** Whom the figure counts; null where it counts nobody: qualifications, groups. */
  readonly asked: Asked | null;
  /** What figure and status alone would hide: "14 more needed. Not met: NPQH (5 more), NPQSL (9 more)", "No target". */
  readonly note: string;
}

/** How all qualifications stand together, and which of them have not met the metric. */
export function overallStanding(metric: Metric, year: string): OverallStanding {
  const ofYear = metric.standings.filter((standing) => standing.year === year);
  const together = ofYear.find(({ qualification }) => qualification === null);
  if (together === undefined) return { status: "Not yet known", figure: "", asked: null, note: "" };
  const { status, reason } = together;
  const each = ofYear.filter(({ qualification }) => qualification !== null);
  const missed = each.filter((one) => one.status === "Not met");
  const phrase = figurePhrase(metric, together, metric.sentence);
  // Each qualification has to reach its number of people: all of them together may have more than enough, and the metric is still not met.
  const isApart = metric.goal?.kind === "people" && status === "Not met";
  const notes = [
    isApart ? phrase : "",
    status === "Met" || reason === "" ? closeCallText(metric, together) : reason,
    missed.length === 0
      ? ""
      : `${status === "Met" ? "Met by all together, not by" : "Not met:"} ${missed.map((one) => missedText(metric, one)).join(", ")}`,
  ];
  return {
    status,
    figure: isApart
      ? `${each.filter((one) => one.status === "Met").length} of ${each.filter((one) => one.short !== null).length} met`
      : figurePhrase(metric, together),
    asked: isApart || together.figure?.kind === "outOf" ? null : together.asked,
    note: notes.filter((note) => note !== "").join(". "),
  };
}

/** "NPQH (5 more)" */
function missedText({ goal }: Metric, { qualification, short }: Standing): string {
  return `${qualification ?? ""}${goal === undefined || short === null ? "" : ` (${short} more)`}`;
}
