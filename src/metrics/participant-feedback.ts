import { MILLION } from "../register/cells/read-number";
import { shownCount, sideSum } from "./counting";
import type { Figure } from "./figure";
import type { MetricDefinition } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import { met, notYetKnown, reaches, standingsOf } from "./standings";

/** Metric 6: mean of all ratings out of 10. Every response weighs the same. */
export const PARTICIPANT_FEEDBACK: MetricDefinition = {
  number: 6,
  name: "Participant feedback",
  decidedBy: "mean rating",
  title: "Metric 6: Participant feedback",
  requirement:
    "Providers ensure that the aggregated mean rating across all participant feedback received is at least 6 out of 10.",
  columns: [["Responses"], ["Mean rating"]],
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      responses: sideSum(tally, "responses", year, qualification),
      ratings: sideSum(tally, "ratings", year, qualification),
    });
    return {
      tables: [
        qualificationTable(
          scope,
          PARTICIPANT_FEEDBACK.columns,
          (year, qualification) => {
            const { responses, ratings } = partsOf(year, qualification);
            return responses === 0 ? [null, null] : [shownCount(responses), mean(ratings, responses)];
          },
          "with totals",
        ),
      ],
      standings: standingsOf(
        scope,
        (year, qualification) => {
          const { responses, ratings } = partsOf(year, qualification);
          if (responses === 0) return notYetKnown(tally.hasFeedback ? "No ratings yet" : "No feedback table");
          return {
            status: met(reaches(ratings, responses * MILLION, definitions.feedbackThreshold * 100)),
            figure: mean(ratings, responses),
            target: mean(Math.round(definitions.feedbackThreshold * MILLION), 1),
          };
        },
        "with totals",
      ),
    };
  },
};

function mean(ratings: number, responses: number): Figure {
  return { kind: "mean", numerator: ratings, denominator: responses * MILLION };
}
