import type { Metric, Standing, Status } from "../../metrics/metric";
import { closeCallText, extraDecimals } from "../../report/close-call";
import { figureText } from "../../report/figure-text";

/** The status of a metric in one year, in short. */
export interface OverallStanding {
  readonly status: Status;
  /** The figure that decides it: "175.00 %", "3 of 4 qualifications"; "" when there is none. */
  readonly figure: string;
  /** What figure and status alone would hide: "Not met: NPQSL", "No target", "89.997 % of presented, target 90 %". */
  readonly note: string;
}

/**
 * One standing for all qualifications. The framework asks each qualification to meet metrics 1 to 3, and allocates the targets of
 * metrics 2 and 3 to qualifications only: those have no figure for all together, and their status follows from their qualifications.
 */
export function overallStanding(metric: Metric, year: string): OverallStanding {
  const ofYear = metric.standings.filter((standing) => standing.year === year);
  const judged = ofYear.filter(({ qualification }) => qualification !== null);
  const missed = judged.flatMap(({ status, qualification }) => (status === "Not met" ? [qualification] : []));
  const together = ofYear.find(({ qualification }) => qualification === null);
  if (together !== undefined) {
    const isHidden = together.status !== "Not met" && missed.length > 0;
    const notes = [together.reason ?? closeCallText(metric, together), isHidden ? `Not met: ${missed.join(", ")}` : ""];
    return {
      status: together.status,
      figure: figureText(together.figure, { extra: extraDecimals(together) }),
      note: notes.filter((note) => note !== "").join(". "),
    };
  }
  const met = judged.filter(({ status }) => status === "Met").length;
  const known = met + missed.length;
  if (known === 0) return { status: "Not yet known", figure: "", note: reasonsOf(judged).join(", ") };
  return {
    status: missed.length === 0 ? "Met" : "Not met",
    figure: `${met} of ${known}`,
    note: missed.length === 0 ? "" : `Not met: ${missed.join(", ")}`,
  };
}

/** Why the status is not known, each reason once. */
function reasonsOf(standings: readonly Standing[]): string[] {
  return [...new Set(standings.flatMap(({ reason }) => reason ?? []))];
}
