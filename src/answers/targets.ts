import type { Metric, Standing, Status } from "../metrics/metric";
import type { Results } from "../metrics/results";
import type { Tally } from "../metrics/tally";
import { MILLION } from "../register/cells/read-number";
import { cellText } from "../register/cells/spelling";
import type { Target } from "../register/readers/targets";
import { notAvailable, value, wrongArgument, type Answer } from "./answer";
import { recruitmentTarget } from "./rates";
import { quoted, select, WrongArgument, type Where } from "./selection";

/** A metric by its number, 1 to 7. */
export function selectMetric({ metrics }: Results, asked: unknown): Metric | WrongArgument {
  const number = Number(/^(?:metric)?\s*([1-7])$/i.exec(cellText(asked))?.[1]);
  return (
    metrics.find((metric) => metric.number === number) ??
    new WrongArgument(`${quoted(asked)} is no metric. Metrics are 1 to 7.`)
  );
}

/**
 * What a metric is measured against: people for metric 1, a share (0 to 1) for metrics 2 to 5, a mean out of 10 for metric 6.
 * The shares of metrics 2 and 3 are allocated to one qualification in one year.
 */
export function target(
  tally: Tally,
  targets: readonly Target[],
  results: Results,
  metric: unknown,
  asked: Where,
): Answer {
  const found = selectMetric(results, metric);
  if (found instanceof WrongArgument) return found.answer;
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const { qualification, year } = selection;
  const { definitions } = results;
  const { goal, number } = found;
  switch (goal?.kind) {
    case undefined:
      return notAvailable(`Metric ${number} has no target: no group may differ significantly.`);
    case "people":
      return recruitmentTarget(tally, targets, selection);
    case "share": {
      if (qualification === null || year === null) {
        return wrongArgument(`Name a qualification and a year: the target of metric ${number} is allocated to both.`);
      }
      const { scope } = tally;
      const set = targets.find((one) => scope.cellOf(one.year, one.qualification) === scope.cell(year, qualification));
      const allocated = set === undefined ? null : goal.of(set);
      return allocated === null
        ? notAvailable(`Metric ${number} has no target here.`)
        : value(allocated / (100 * MILLION));
    }
    case "threshold":
      return value(goal.of(definitions));
  }
}

/**
 * "Met", "Not met" or "Not yet known". All qualifications together stand as their total does, or, where the metric has none (2 and 3), as
 * its qualifications do: not met as soon as one is not. So do all years.
 */
export function status(tally: Tally, results: Results, metric: unknown, asked: Where): Answer {
  const found = selectMetric(results, metric);
  if (found instanceof WrongArgument) return found.answer;
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const { qualification, year } = selection;
  const { scope } = tally;
  const code = qualification === null ? null : scope.qualifications[qualification];
  const years = year === null ? scope.years : [scope.years[year]];
  return value(together(years.map((one) => statusOf(found.standings, code, one))));
}

function statusOf(standings: readonly Standing[], qualification: string | null, year: string): Status {
  const ofYear = standings.filter((one) => one.year === year);
  const exact = ofYear.find((one) => one.qualification === qualification);
  return exact?.status ?? together(ofYear.map((one) => one.status));
}

function together(statuses: readonly Status[]): Status {
  if (statuses.includes("Not met")) return "Not met";
  return statuses.includes("Met") ? "Met" : "Not yet known";
}
