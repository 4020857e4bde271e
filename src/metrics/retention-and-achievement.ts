import type { Comparison } from "./comparison";
import { people, shownCount, wholePercent } from "./counting";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import { met, NOT_YET_KNOWN, standingsOf } from "./standings";

/**
 * Metric 7: who stayed and who passed, and whether groups differ significantly in either. Those who deferred stay started.
 * Submitted are those whose final result is released.
 */
export const RETENTION_AND_ACHIEVEMENT: MetricDefinition = {
  number: 7,
  name: "Retention and achievement",
  decidedBy: "groups that differ",
  title: "Metric 7: Rates of achievement and retention (including by group)",
  requirement:
    "Providers ensure that there is no significant difference in retention and achievement rates between different groups, for " +
    "example, groups with protected characteristics or leaders from schools with different levels of performance.",
  columns: [
    ["Retention", "Started"],
    ["Retention", "Withdrawn"],
    ["Retention", "Retention %"],
    ["Deferrals", "Started"],
    ["Deferrals", "Deferred"],
    ["Deferrals", "Deferred %"],
    ["Achievement", "Submitted"],
    ["Achievement", "Passed"],
    ["Achievement", "Achieved %"],
  ],
  compute: ({ tally, comparisons }) => {
    const { scope } = tally;
    return {
      tables: [
        qualificationTable(
          scope,
          RETENTION_AND_ACHIEVEMENT.columns,
          (year, qualification) => {
            const started = people(tally, "recruited", year, qualification);
            const withdrawn = people(tally, "withdrawn", year, qualification);
            const deferred = people(tally, "deferred", year, qualification);
            const submitted = people(tally, "submitted", year, qualification);
            const passed = people(tally, "passed", year, qualification);
            return [
              ...[shownCount(started), shownCount(withdrawn), wholePercent(started - withdrawn, started)],
              ...[shownCount(started), shownCount(deferred), wholePercent(deferred, started)],
              ...[shownCount(submitted), shownCount(passed), wholePercent(passed, submitted)],
            ];
          },
          "with totals",
        ),
      ],
      standings: standingsOf(
        scope,
        (year, qualification) => {
          const code = qualification === null ? null : scope.qualifications[qualification];
          return judge(comparisons.filter((one) => one.year === scope.years[year] && one.qualification === code));
        },
        "with totals",
      ),
    };
  },
};

/** Not met as soon as one group differs; met when groups were tested on both measures and none differs. */
function judge(comparisons: readonly Comparison[]) {
  const tested = comparisons.filter(({ adjustedPValue }) => adjustedPValue !== null);
  const differing = tested.filter(({ verdict }) => verdict !== "No significant difference").length;
  const isKnown = (["retention", "achievement"] as const).every((one) => tested.some(({ measure }) => measure === one));
  return differing > 0 || isKnown ? { status: met(differing === 0), figure: shownCount(differing) } : NOT_YET_KNOWN;
}
