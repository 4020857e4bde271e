import type { Target } from "../register/readers/targets";
import { breakdownTables } from "./breakdown-tables";
import { people, percent, shownCount } from "./counting";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import type { Scope } from "./scope";
import { met, notYetKnown, reaches, standingsOf, thresholdFigure } from "./standings";

/** Metric 1: how many participants were recruited against the target. Withdrawn participants stay recruited. */
export const RECRUITMENT: MetricDefinition = {
  number: 1,
  name: "Recruitment",
  decidedBy: "% of target",
  title: "Metric 1: Recruitment of target number of participants.",
  requirement:
    "Providers recruit at least 100% of their target number of participants for each year and for each NPQ offered.",
  columns: [["Target"], ["Actual"], ["% Target"]],
  compute: ({ tally, targets, definitions }) => {
    const { scope } = tally;
    const targetOf = recruitmentTargets(scope, targets);
    const figuresOf = (year: number, qualification: number | null) => {
      const target = targetOf(year, qualification);
      const actual = people(tally, "recruited", year, qualification);
      return [
        target === null ? null : shownCount(target),
        shownCount(actual),
        target === null ? null : percent(actual, target),
      ];
    };
    return {
      tables: [
        qualificationTable(scope, RECRUITMENT.columns, figuresOf, "with totals"),
        ...breakdownTables(tally, "recruited"),
      ],
      standings: standingsOf(
        scope,
        (year, qualification) => {
          const target = targetOf(year, qualification);
          const actual = people(tally, "recruited", year, qualification);
          if (target === null) return notYetKnown("No target");
          if (target === 0) return notYetKnown("The target is 0");
          return {
            status: met(reaches(actual, target, definitions.recruitmentThresholdPercent)),
            figure: percent(actual, target),
            target: thresholdFigure(definitions.recruitmentThresholdPercent),
          };
        },
        "with totals",
      ),
    };
  },
};

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
