import type { Analysis } from "../../metrics/analyse";
import type { Metric, Standing, Status } from "../../metrics/metric";
import type { Scope } from "../../metrics/scope";
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
    answer: ({ tally: { scope } }, { metric, ...selection }) => value(together(standingsIn(metric, scope, selection))),
  }),
  defineFunction({
    name: "SHORT",
    description: "How many more people, assessments (metric 5) or ratings of 10 (metric 6) a metric needs to be met.",
    parameters: [METRIC, QUALIFICATION, YEAR],
    result: { description: "A whole number, 0 when the metric is met. For metric 7, how many groups differ." },
    notAvailable: "It is not yet known whether the metric is met.",
    example: ["1", "QUALIFICATION", "YEAR"],
    // Of all years together: what is missing in each, as a surplus in one year does not make up for another.
    answer({ tally: { scope } }, { metric, ...selection }) {
      const standings = standingsIn(metric, scope, selection);
      if (together(standings) === "Not yet known") {
        const reason = (standings.find(({ isDoubtful }) => isDoubtful) ?? standings.at(0))?.reason ?? "";
        return notAvailable(MESSAGES.notYetKnown(reason));
      }
      if (standings.some(({ status, short }) => status === "Not met" && short === null)) {
        return notAvailable(MESSAGES.outOfReach);
      }
      return value(
        standings.reduce((sum, { short }) => sum + (short ?? 0), 0),
        "#,##0",
      );
    },
  }),
];

/** How a qualification or all together stand, in one year or in each. */
function standingsIn({ standings }: Metric, scope: Scope, { qualification, year }: Selection): Standing[] {
  const code = qualification === null ? null : scope.qualifications[qualification];
  return standings.filter((one) => one.qualification === code && (year === null || one.year === scope.years[year]));
}

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
  const column = columns.find(({ part }) => part === "target") ?? columns.find(({ part }) => part === "value");
  return column?.live?.numberFormat;
}

/**
 * How years stand together: not met as soon as one is not. A year in which there is nothing to judge yet, or no target, is left out; one that
 * cannot be judged because something is missing is not, as it may be missed.
 */
function together(standings: readonly Standing[]): Status {
  const statuses = standings.map(({ status }) => status);
  if (statuses.includes("Not met")) return "Not met";
  const isOpen = standings.some(({ isDoubtful = false }) => isDoubtful);
  return statuses.includes("Met") && !isOpen ? "Met" : "Not yet known";
}
