import type { Comparison } from "./comparison";
import { people, shownCount, wholePercent } from "./counting";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import { met, noColumn, notYetKnown, standingsOf, type Judgement } from "./standings";
import type { Tally } from "./tally";

/**
 * Metric 7: who stayed and who passed, and whether groups differ significantly in either. Those who deferred stay started.
 * Submitted are those whose final result is released.
 */
export const RETENTION_AND_ACHIEVEMENT: MetricDefinition = {
  number: 7,
  name: "Retention and achievement",
  decidedBy: "groups that differ from the others",
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
          return judge(
            comparisons.filter((one) => one.year === scope.years[year] && one.qualification === code),
            tally,
          );
        },
        "with totals",
      ),
    };
  },
};

/** Not met as soon as one group differs; met when groups were tested on both measures and none differs. */
function judge(comparisons: readonly Comparison[], tally: Tally): Judgement {
  const tested = comparisons.filter(({ adjustedPValue }) => adjustedPValue !== null);
  const differing = tested.filter(({ verdict }) => verdict !== "No significant difference");
  // A group that differs in retention and in achievement is one group.
  const groups = new Set(differing.map(({ characteristic, group }) => `${characteristic}\n${group}`)).size;
  const isKnown = (["retention", "achievement"] as const).every((one) => tested.some(({ measure }) => measure === one));
  if (groups > 0 || isKnown) return { status: met(groups === 0), figure: shownCount(groups) };
  return whyUnknown(comparisons, tally);
}

function whyUnknown(comparisons: readonly Comparison[], { given }: Tally): Judgement {
  if (comparisons.length === 0) return notYetKnown("Nobody recruited");
  if (comparisons.some(({ measure, total }) => measure === "achievement" && total > 0)) {
    return notYetKnown("Groups too small");
  }
  return given.has("result") ? notYetKnown("No results yet") : noColumn("result");
}
