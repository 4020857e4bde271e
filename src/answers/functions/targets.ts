import type { Analysis } from "../../metrics/analyse";
import type { Metric, Standing, Status } from "../../metrics/metric";
import type { Target } from "../../register/readers/target";
import { MILLION } from "../../register/cells/read-number";
import { notAvailable, value, wrongArgument, type Answer } from "../answer";
import { defineFunction } from "../define-function";
import type { FunctionEntry } from "../function-entry";
import { MESSAGES } from "../messages";
import { METRIC } from "../parameters/metric";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";
import { recruitmentTarget } from "../recruitment-target";
import type { Selection } from "../selection";

/** What the metrics are measured against, and how they are met. */
export const TARGETS: readonly FunctionEntry[] = [
  defineFunction({
    name: "TARGET",
    description: "The target of a metric: people (metric 1), a share (2 to 5) or a mean rating (6).",
    parameters: [METRIC, QUALIFICATION, YEAR],
    result: {
      description: "People for metric 1, a number from 0 to 1 for metrics 2 to 5, a mean out of 10 for metric 6.",
    },
    notAvailable: "There is no such target. Metric 7 has none.",
    example: ["1", "QUALIFICATION", "YEAR"],
    answer: (analysis, { metric, ...selection }) => targetOf(analysis, metric, selection),
  }),
  defineFunction({
    name: "STATUS",
    description: "Whether a metric is met: Met, Not met or Not yet known.",
    parameters: [METRIC, QUALIFICATION, YEAR],
    result: { type: "string", description: "Met, Not met or Not yet known." },
    notAvailable: "",
    example: ["1", "QUALIFICATION", "YEAR"],
    // All qualifications together have the status of their total, or, where the metric has none (2 and 3), of its qualifications:
    // not met as soon as one is not. So do all years.
    answer({ tally: { scope } }, { metric, qualification, year }) {
      const code = qualification === null ? null : scope.qualifications[qualification];
      const years = year === null ? scope.years : [scope.years[year]];
      return value(together(years.map((one) => statusOf(metric.standings, code, one))));
    },
  }),
];

function targetOf(analysis: Analysis, metric: Metric, selection: Selection): Answer {
  const { goal, number } = metric;
  switch (goal?.kind) {
    case undefined:
      return notAvailable(MESSAGES.noGoal(number));
    case "people": {
      const target = recruitmentTarget(analysis, selection);
      return target === null ? notAvailable(MESSAGES.noRecruitmentTarget) : value(target);
    }
    case "share":
      return shareTarget(analysis, metric, goal.of, selection);
    case "threshold":
      return value(goal.of(analysis.results.definitions), targetFormat(metric));
  }
}

/** Shares are allocated to one qualification in one year. */
function shareTarget(
  { tally: { scope }, register: { targets } }: Analysis,
  metric: Metric,
  allocatedIn: (target: Target) => number | null,
  { qualification, year }: Selection,
): Answer {
  if (qualification === null || year === null) return wrongArgument(MESSAGES.targetOfBoth(metric.number));
  const cell = scope.cell(year, qualification);
  const target = targets.find((one) => scope.cellOf(one.year, one.qualification) === cell);
  const allocated = target === undefined ? null : allocatedIn(target);
  if (allocated === null) return notAvailable(MESSAGES.noShareTarget(metric.number));
  return value(allocated / (100 * MILLION), targetFormat(metric));
}

/** As the sheets show it, or, where the target is not a column, the figure that has to reach it. */
function targetFormat({ columns }: Metric): string | undefined {
  const column = columns.find(({ bar }) => bar === "target") ?? columns.find(({ bar }) => bar === "value");
  return column?.live?.numberFormat;
}

function statusOf(standings: readonly Standing[], qualification: string | null, year: string): Status {
  const ofYear = standings.filter((one) => one.year === year);
  const exact = ofYear.find((one) => one.qualification === qualification);
  return exact?.status ?? together(ofYear.map((one) => one.status));
}

function together(statuses: readonly Status[]): Status {
  if (statuses.includes("Not met")) return "Not met";
  return statuses.includes("Met") ? "Met" : "Not yet known";
}
