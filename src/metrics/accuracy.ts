import { QUALIFICATIONS } from "../register/words/qualifications";
import { percent, share, shownCount, sideSum } from "./counting";
import { liveCount, liveRate, liveRatio } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { numberDefinition } from "./number-definition";
import { percentGoal } from "./percent-goal";
import { qualificationTable } from "./qualification-table";
import { judgeShare, notYetKnown, standingsOf } from "./standings";
import type { Tally } from "./tally";

const NO_TABLE = "No assessments table";

const COLUMNS = [
  {
    id: "count",
    path: ["Assessment Count"],
    counts: { people: "assessments" },
    live: liveCount("assessments", "countOrBlank"),
  },
  {
    id: "moderated",
    path: ["QAA Moderation"],
    legend: () =>
      "assessments checked by the Department's quality assurance agent, as a share of all assessments, with their number in brackets.",
    counts: { people: "moderated", among: "assessments" },
    live: liveRatio(liveCount("moderated"), liveCount("assessments"), "wholePercent"),
  },
  {
    id: "accuracy",
    path: ["Accuracy %"],
    legend: () => "the share of the checked results that were upheld.",
    counts: { people: "upheld", among: "moderated" },
    live: liveRate("ACCURACY", "percent"),
    part: "value",
  },
] as const satisfies readonly MetricColumn[];

/**
 * Metric 5: of the assessments that the Department's quality assurance agent moderated, how many were upheld. Without an
 * assessments table the number of assessments is derived from those who presented, and nothing is known about moderation.
 */
export const ACCURACY = {
  number: 5,
  name: "Assessment accuracy",
  title: "Metric 5: Assessment Accuracy",
  requirement: "Providers ensure a 95% accuracy level for all their final assessments.",
  columns: COLUMNS,
  goal: percentGoal(({ accuracyThresholdPercent }) => accuracyThresholdPercent),
  decidedBy: "% of moderated",
  sentence: (figure) => `${figure} of moderated`,
  definitions: {
    accuracyThresholdPercent: numberDefinition({
      standard: 95,
      metrics: [5],
      note: (percentage) => `metric 5 is met from ${percentage}%`,
      question: {
        label: "Metric 5 is met from",
        explanation: "Share of the moderated assessments that must have been upheld.",
        unit: "%",
        ...{ least: 0, greatest: 100, isWhole: false },
      },
    }),
  },
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      count: assessmentCount(tally, year, qualification),
      moderated: sideSum(tally, "moderated", year, qualification),
      upheld: sideSum(tally, "upheld", year, qualification),
    });
    return {
      tables: () => [
        qualificationTable(
          scope,
          COLUMNS,
          (year, qualification) => {
            const { count, moderated, upheld } = partsOf(year, qualification);
            if (count === 0) return null;
            return {
              count: shownCount(count),
              moderated: tally.hasAssessments ? share(moderated, count) : null,
              accuracy: percent(upheld, moderated),
            };
          },
          "with totals",
        ),
      ],
      standings: () =>
        standingsOf(scope, { people: "upheld", among: "moderated" }, (year, qualification) => {
          const { count, moderated, upheld } = partsOf(year, qualification);
          if (!tally.hasAssessments) return notYetKnown(NO_TABLE);
          if (moderated === 0) return notYetKnown(count === 0 ? "No assessments yet" : "None moderated yet");
          return judgeShare(upheld, moderated, definitions.accuracyThresholdPercent, "upheld");
        }),
      lacking: tally.hasAssessments ? null : NO_TABLE,
    };
  },
} satisfies MetricDefinition;

/** Assessments in one year or all (null), for a qualification or for all: rows of the table, or else the tasks of those who presented. */
export function assessmentCount(tally: Tally, year: number | null, qualification: number | null): number {
  const { scope, sides, groups, hasAssessments } = tally;
  if (hasAssessments) return scope.cellsOf(year, qualification).reduce((sum, cell) => sum + sides[cell].assessments, 0);
  const years = year === null ? [...scope.years.keys()] : [year];
  const qualifications = qualification === null ? [...scope.positions.keys()] : [qualification];
  const presented = (y: number, q: number): number =>
    groups.get("gender")?.total("presented", scope.cellsOf(y, q)) ?? 0;
  let count = 0;
  for (const y of years) {
    for (const q of qualifications) count += presented(y, q) * tasksOf(scope.positions[q], scope.startYears[y]);
  }
  return count;
}

/** First year of the reformed qualifications, by the calendar year in which it started. */
const REFORM = 2021;
const WITH_TWO_TASKS: ReadonlySet<string> = new Set(["NPQEL", "NPQH"]);

/**
 * Final assessment tasks of a participant. In the 2017 suite NPQEL and NPQH had two and NPQSL and NPQML one (content and assessment
 * framework 2017). Since 2021/22 every qualification has one case study. NPQEL, NPQH and NPQSL are in both, so the year decides.
 *
 * @param position position in {@link QUALIFICATIONS}
 * @param year calendar year in which the academic year of the start begins
 */
export function tasksOf(position: number, year: number): number {
  return year < REFORM && WITH_TWO_TASKS.has(QUALIFICATIONS[position].code) ? 2 : 1;
}
