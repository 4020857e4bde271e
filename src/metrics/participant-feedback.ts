import { MILLION } from "../register/cells/read-number";
import { plural } from "../text/plural";
import { shownCount, sideSum } from "./counting";
import type { Figure } from "./figure";
import { liveCount, liveRate } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricDefinition } from "./metric-definition";
import { numberDefinition } from "./number-definition";
import { qualificationTable } from "./qualification-table";
import { met, notYetKnown, reaches, standingsOf } from "./standings";

const NO_TABLE = "No feedback table";

const COLUMNS = [
  {
    id: "responses",
    path: ["Responses"],
    counts: { people: "responses" },
    live: liveCount("responses", "countOrBlank"),
  },
  {
    id: "mean",
    path: ["Mean rating"],
    legend: () => "out of 10. Every response has the same weight.",
    counts: { people: "responses" },
    live: liveRate("FEEDBACK", "mean"),
    part: "value",
  },
] as const satisfies readonly MetricColumn[];

/** The best rating, in millionths. */
const BEST = 10 * MILLION;

/** Metric 6: mean of all ratings out of 10. Every response has the same weight. */
export const PARTICIPANT_FEEDBACK = {
  number: 6,
  name: "Participant feedback",
  title: "Metric 6: Participant feedback",
  requirement:
    "Providers ensure that the aggregated mean rating across all participant feedback received is at least 6 out of 10.",
  columns: COLUMNS,
  goal: {
    kind: "threshold",
    of: ({ feedbackThreshold }) => feedbackThreshold,
    full: 10,
  },
  decidedBy: "mean rating",
  sentence: (figure) => `${figure} out of 10`,
  definitions: {
    feedbackThreshold: numberDefinition({
      standard: 6,
      metrics: [6],
      note: (rating) => `metric 6 is met from a mean of ${rating}`,
      question: {
        label: "Metric 6 is met from",
        explanation: "Mean rating by the participants.",
        unit: "out of 10",
        ...{ least: 0, greatest: 10, isWhole: false },
      },
    }),
  },
  compute: ({ tally, definitions }) => {
    const { scope } = tally;
    const partsOf = (year: number, qualification: number | null) => ({
      responses: sideSum(tally, "responses", year, qualification),
      ratings: sideSum(tally, "ratings", year, qualification),
    });
    return {
      tables: () => [
        qualificationTable(
          scope,
          COLUMNS,
          (year, qualification) => {
            const { responses, ratings } = partsOf(year, qualification);
            return responses === 0 ? null : { responses: shownCount(responses), mean: mean(ratings, responses) };
          },
          "with totals",
        ),
      ],
      standings: () =>
        standingsOf(scope, { people: "responses" }, (year, qualification) => {
          const { responses, ratings } = partsOf(year, qualification);
          if (responses === 0) return notYetKnown(tally.hasFeedback ? "No ratings yet" : NO_TABLE);
          const { feedbackThreshold } = definitions;
          const short = ratingsShort(ratings, responses, feedbackThreshold);
          return {
            status: met(reaches(ratings, responses * MILLION, feedbackThreshold * 100)),
            figure: mean(ratings, responses),
            target: mean(Math.round(feedbackThreshold * MILLION), 1),
            // Not even the best ratings would bring a mean to 10 again.
            short: short === Infinity ? null : short,
            reason: short === 0 || short === Infinity ? "" : `${plural(short, "more rating")} of 10 needed`,
          };
        }),
      lacking: tally.hasFeedback ? null : NO_TABLE,
    };
  },
} satisfies MetricDefinition;

/**
 * How many more ratings of 10 would bring the mean to the threshold; Infinity where none could.
 *
 * @param ratings sum of the ratings, in millionths
 */
function ratingsShort(ratings: number, responses: number, threshold: number): number {
  const wanted = Math.round(threshold * MILLION);
  const missing = wanted * responses - ratings;
  if (missing <= 0) return 0;
  return wanted >= BEST ? Infinity : Math.ceil(missing / (BEST - wanted));
}

function mean(ratings: number, responses: number): Figure {
  return { kind: "mean", numerator: ratings, denominator: responses * MILLION };
}
