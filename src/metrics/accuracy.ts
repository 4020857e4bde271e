import { QUALIFICATIONS } from "../register/words/qualifications";
import { percent, share, shownCount, sideSum } from "./counting";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import { met, notYetKnown, reaches, standingsOf, thresholdFigure } from "./standings";
import type { Tally } from "./tally";

/**
 * Metric 5: of the assessments that the Department's quality assurance agent moderated, how many were upheld. Without an
 * assessments table the number of assessments follows from those who presented, and nothing is known of moderation.
 */
export const ACCURACY: MetricDefinition = {
  number: 5,
  name: "Assessment accuracy",
  decidedBy: "% of moderated",
  title: "Metric 5: Assessment Accuracy",
  requirement: "Providers ensure a 95% accuracy level for all their final assessments.",
  columns: [["Assessment Count"], ["QAA Moderation"], ["Accuracy %"]],
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      count: assessmentCount(tally, year, qualification),
      moderated: sideSum(tally, "moderated", year, qualification),
      upheld: sideSum(tally, "upheld", year, qualification),
    });
    return {
      tables: [
        qualificationTable(
          scope,
          ACCURACY.columns,
          (year, qualification) => {
            const { count, moderated, upheld } = partsOf(year, qualification);
            if (count === 0) return [null, null, null];
            return [
              shownCount(count),
              tally.hasAssessments ? share(moderated, count) : null,
              percent(upheld, moderated),
            ];
          },
          "with totals",
        ),
      ],
      standings: standingsOf(
        scope,
        (year, qualification) => {
          const { count, moderated, upheld } = partsOf(year, qualification);
          if (!tally.hasAssessments) return notYetKnown("No assessments table");
          if (moderated === 0) return notYetKnown(count === 0 ? "No assessments yet" : "None moderated yet");
          return {
            status: met(reaches(upheld, moderated, definitions.accuracyThresholdPercent)),
            figure: percent(upheld, moderated),
            target: thresholdFigure(definitions.accuracyThresholdPercent),
          };
        },
        "with totals",
      ),
    };
  },
};

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
