import { MILLION } from "../register/cells/read-number";
import type { Target } from "../register/readers/target";
import { wholeNumber } from "../text/plural";
import { breakdownTables } from "./breakdown-tables";
import { people, percent, shownCount } from "./counting";
import { liveCount, liveRate, liveTarget } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { numberDefinition } from "./number-definition";
import { qualificationTable } from "./qualification-table";
import type { Scope } from "./scope";
import {
  met,
  moreNeeded,
  notYetKnown,
  shortOf,
  standingsOf,
  thresholdFigure,
  together,
  type Judgement,
} from "./standings";

const COLUMNS = [
  { id: "target", path: ["Target"], live: liveTarget(1, "count"), part: "target" },
  {
    id: "actual",
    path: ["Actual"],
    legend: () => "everyone recruited, including those who have since withdrawn.",
    counts: { people: "recruited" },
    live: liveCount("recruited"),
    part: "value",
  },
  { id: "percent", path: ["% Target"], counts: { people: "recruited" }, live: liveRate("RECRUITMENT", "percent") },
] as const satisfies readonly MetricColumn[];

/** Metric 1: how many participants were recruited against the target. Participants who have withdrawn still count as recruited. */
export const RECRUITMENT = {
  number: 1,
  name: "Recruitment",
  title: "Metric 1: Recruitment of target number of participants.",
  requirement:
    "Providers recruit at least 100% of their target number of participants for each year and for each NPQ offered.",
  columns: COLUMNS,
  breakdown: {
    measure: "recruited",
    legend: () => "Everyone recruited, including those who have since withdrawn.",
  },
  goal: { kind: "people", of: ({ recruitment }) => recruitment },
  decidedBy: "% of target",
  sentence: (figure) => `${figure} of target`,
  definitions: {
    recruitmentThresholdPercent: numberDefinition({
      standard: 100,
      metrics: [1],
      note: (percentage) => `metric 1 is met from ${percentage}% of the target`,
      question: {
        label: "Metric 1 is met from",
        explanation: "Share of the recruitment target that must be reached.",
        unit: "% of the target",
        ...{ least: 0, greatest: 1000, isWhole: false },
      },
    }),
  },
  compute: ({ tally, targets, definitions }) => {
    const { scope } = tally;
    const targetOf = recruitmentTargets(scope, targets);
    const partsOf = (year: number, qualification: number | null) => ({
      target: targetOf(year, qualification),
      actual: people(tally, "recruited", year, qualification),
    });
    return {
      tables: () => [
        qualificationTable(
          scope,
          COLUMNS,
          (year, qualification) => {
            const { target, actual } = partsOf(year, qualification);
            return {
              target: target === null ? null : shownCount(target),
              actual: shownCount(actual),
              percent: target === null ? null : percent(actual, target),
            };
          },
          "with totals",
        ),
        ...breakdownTables(tally, "recruited"),
      ],
      lacking: null,
      standings: () =>
        standingsOf(scope, { people: "recruited" }, (year, qualification) => {
          const judge = (one: number): Judgement =>
            judgeRecruitment(partsOf(year, one), definitions.recruitmentThresholdPercent);
          if (qualification !== null) return judge(qualification);
          const { target, actual } = partsOf(year, null);
          const withTarget = [...scope.qualifications.keys()].filter((one) => (partsOf(year, one).target ?? 0) > 0);
          const all = together(withTarget.map(judge));
          if (all === null || target === null) return judgeRecruitment({ target, actual }, 100);
          const words = `${all.figure.count} of ${all.figure.total} met`;
          return {
            ...all,
            // The published percentage of the Totals row; what decides stands beside it.
            figure: percent(actual, target),
            target: thresholdFigure(definitions.recruitmentThresholdPercent),
            reason: all.short === 0 ? words : `${words}, ${all.reason}`,
          };
        }),
    };
  },
} satisfies MetricDefinition;

/** How a qualification stands. Without a target there is only the number of people. */
function judgeRecruitment(
  { target, actual }: { readonly target: number | null; readonly actual: number },
  thresholdPercent: number,
): Judgement {
  if (target === null) return notYetKnown("No target", shownCount(actual));
  if (target === 0) return notYetKnown("The target is 0", shownCount(actual));
  const short = shortOf(actual, target, Math.round(thresholdPercent * MILLION));
  return {
    status: met(short === 0),
    figure: percent(actual, target),
    target: thresholdFigure(thresholdPercent),
    short,
    reason: short === 0 ? "" : `${wholeNumber(actual)} of ${wholeNumber(target)}, ${moreNeeded(short)}`,
  };
}

/** Targets by year and qualification; all together: the sum of those that are set, null when none is. */
function recruitmentTargets(scope: Scope, targets: readonly Target[]) {
  const byCell = new Map<number, number>();
  for (const { year, qualification, recruitment } of targets) {
    if (recruitment !== null) byCell.set(scope.cellOf(year, qualification), recruitment);
  }
  return (year: number, qualification: number | null): number | null => {
    const set = scope.cellsOf(year, qualification).flatMap((cell) => byCell.get(cell) ?? []);
    return set.length === 0 ? null : set.reduce((sum, target) => sum + target, 0);
  };
}
