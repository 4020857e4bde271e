import type { Metric, Status } from "../../metrics/metric";
import { closeCallText, extraDecimals } from "../../report/close-call";
import { figureText } from "../../report/figure-text";

/** The status of a metric in one year, in short. */
export interface OverallStanding {
  readonly status: Status;
  /** The figure that decides it: "175.00 %", "3 of 4 qualifications"; "" when there is none. */
  readonly figure: string;
  /** What figure and status alone would hide: "Not met: NPQSL", "No target", "89.997% of presented, target 90%". */
  readonly note: string;
}

/** How all qualifications stand together, and which of them have not met the metric. */
export function overallStanding(metric: Metric, year: string): OverallStanding {
  const ofYear = metric.standings.filter((standing) => standing.year === year);
  const together = ofYear.find(({ qualification }) => qualification === null);
  if (together === undefined) return { status: "Not yet known", figure: "", note: "" };
  const missed = ofYear.flatMap(({ status, qualification }) => (status === "Not met" ? (qualification ?? []) : []));
  const notes = [
    together.reason === "" ? closeCallText(metric, together) : together.reason,
    missed.length === 0 ? "" : `Not met: ${missed.join(", ")}`,
  ];
  return {
    status: together.status,
    figure: figureText(together.figure, { extra: extraDecimals(together) }),
    note: notes.filter((note) => note !== "").join(". "),
  };
}
