import type { FieldKey } from "../register/tables/fields";
import type { Comparison } from "./comparison";
import { people, shownCount, wholePercent } from "./counting";
import { liveCount, liveRate } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { numberDefinition } from "./number-definition";
import { qualificationTable } from "./qualification-table";
import { columnMissing, met, notYetKnown, standingsOf, type Judgement } from "./standings";

const COLUMNS = [
  {
    id: "started",
    path: ["Retention", "Started"],
    legend: () => "everyone recruited.",
    counts: { people: "recruited" },
    live: liveCount("recruited"),
  },
  { id: "withdrawn", path: ["Retention", "Withdrawn"], counts: { people: "withdrawn" }, live: liveCount("withdrawn") },
  {
    id: "retention",
    path: ["Retention", "Retention %"],
    legend: () => "the share who did not withdraw. People who deferred are retained.",
    counts: { people: "retained", among: "recruited" },
    live: liveRate("RETENTION", "wholePercent"),
  },
  { id: "startedToo", path: ["Deferrals", "Started"], counts: { people: "recruited" }, live: liveCount("recruited") },
  { id: "deferred", path: ["Deferrals", "Deferred"], counts: { people: "deferred" }, live: liveCount("deferred") },
  {
    id: "deferral",
    path: ["Deferrals", "Deferred %"],
    counts: { people: "deferred", among: "recruited" },
    live: liveRate("DEFERRAL", "wholePercent"),
  },
  {
    id: "submitted",
    path: ["Achievement", "Submitted"],
    legend: () => "people whose final result is recorded.",
    counts: { people: "submitted" },
    live: liveCount("submitted"),
  },
  { id: "passed", path: ["Achievement", "Passed"], counts: { people: "passed" }, live: liveCount("passed") },
  {
    id: "achievement",
    path: ["Achievement", "Achieved %"],
    legend: () => "the share of those submitted who passed.",
    counts: { people: "passed", among: "submitted" },
    live: liveRate("ACHIEVEMENT", "wholePercent"),
  },
] as const satisfies readonly MetricColumn[];

/**
 * Metric 7: who stayed and who passed, and whether groups differ significantly in either. Those who deferred still count as started.
 * Submitted are those whose final result is released.
 */
export const RETENTION_AND_ACHIEVEMENT = {
  number: 7,
  name: "Retention and achievement",
  title: "Metric 7: Rates of achievement and retention (including by group)",
  requirement:
    "Providers ensure that there is no significant difference in retention and achievement rates between different groups, for " +
    "example, groups with protected characteristics or leaders from schools with different levels of performance.",
  columns: COLUMNS,
  decidedBy: "groups that differ from the others",
  sentence: differingGroups,
  isOneTableAYear: true,
  comparesGroups: true,
  definitions: {
    minimumGroup: numberDefinition({
      standard: 10,
      metrics: [7],
      note: (people) => `groups of ${people} or more are tested`,
      question: {
        label: "Test groups from",
        explanation: "Smaller groups are listed but not compared (metric 7).",
        unit: "people",
        ...{ least: 1, greatest: 1_000_000, isWhole: true },
      },
    }),
    significanceLevel: numberDefinition({
      standard: 0.05,
      metrics: [7],
      note: (level) => `significance level ${level}`,
      question: {
        label: "A difference is significant below",
        explanation: "Adjusted p-value below which a group counts as different (metric 7).",
        unit: "",
        ...{ least: 0, greatest: 1, isWhole: false },
      },
    }),
  },
  compute: ({ tally, comparisons }) => {
    const { scope } = tally;
    return {
      tables: () => [
        qualificationTable(
          scope,
          COLUMNS,
          (year, qualification) => {
            const started = people(tally, "recruited", year, qualification);
            const withdrawn = people(tally, "withdrawn", year, qualification);
            const deferred = people(tally, "deferred", year, qualification);
            const submitted = people(tally, "submitted", year, qualification);
            const passed = people(tally, "passed", year, qualification);
            return {
              started: shownCount(started),
              withdrawn: shownCount(withdrawn),
              retention: wholePercent(started - withdrawn, started),
              startedToo: shownCount(started),
              deferred: shownCount(deferred),
              deferral: wholePercent(deferred, started),
              submitted: shownCount(submitted),
              passed: shownCount(passed),
              achievement: wholePercent(passed, submitted),
            };
          },
          "with totals",
        ),
      ],
      lacking: null,
      standings: () =>
        standingsOf(scope, null, (year, qualification) => {
          const missing = (...fields: FieldKey[]): Judgement | null =>
            columnMissing(tally, year, qualification, fields);
          // Where no table says who withdrew, nobody did; where some do, the people of the others are not known.
          const isWithdrawalGiven = tally.given.has("withdrawnDate") || tally.given.has("status");
          const unknown = isWithdrawalGiven ? missing("withdrawnDate", "status") : null;
          return unknown ?? judge(comparisons.in(year, qualification), () => missing("result", "status"));
        }),
    };
  },
} satisfies MetricDefinition;

/** "no group differs significantly from the others", by the number of groups that do. */
function differingGroups(figure: string): string {
  const groups = figure === "0" ? "no group differs" : figure === "1" ? "1 group differs" : `${figure} groups differ`;
  return `${groups} significantly from the others`;
}

/**
 * Not met as soon as one group differs; met when groups were tested on both measures and none differs.
 *
 * @param noResults why no results are known, if a column is missing
 */
function judge(comparisons: readonly Comparison[], noResults: () => Judgement | null): Judgement {
  const tested = comparisons.filter(({ adjustedPValue }) => adjustedPValue !== null);
  const differing = tested.filter(({ verdict }) => verdict !== "No significant difference");
  // A group that differs in both retention and achievement counts once.
  const groups = new Set(differing.map(({ characteristic, group }) => `${characteristic}\n${group}`)).size;
  const isKnown = (["retention", "achievement"] as const).every((one) => tested.some(({ measure }) => measure === one));
  if (groups > 0 || isKnown) {
    return { status: met(groups === 0), figure: shownCount(groups), target: null, short: groups, reason: "" };
  }
  if (comparisons.length === 0) return notYetKnown("No one recruited");
  const hasResults = comparisons.some(({ measure, total }) => measure === "achievement" && total > 0);
  return hasResults ? notYetKnown("Groups too small") : (noResults() ?? notYetKnown("No results yet"));
}
