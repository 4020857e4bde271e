import { correctedTable } from "../../fixtures/published-report";
import { ask } from "./ask";
import { notAvailable, share, wrongValue, type Case, type Expected } from "./case";
import { count, MEASURES } from "./count";
import { codes, FEEDBACK, peopleIn, published, years } from "./published";
import { HOLDS, isIn, UNPUBLISHED, type Sample } from "./sample";

/** All combinations of a qualification or all with a year or all. */
const SCOPES = [...codes, undefined].flatMap((qualification) =>
  [...years, undefined].map((year) => ({ qualification, year })),
);

/** The functions of metrics 1 to 7, every count, every target: in every scope. */
export function scopeCases(sample: Sample): Case[] {
  return SCOPES.flatMap(({ qualification, year }) => {
    const of = (measure: string): number => count(sample, measure, qualification, year);
    const target = peopleIn(published(correctedTable(1, "Qualification"), qualification, year, "Target"));
    const scope = [qualification, year] as const;
    const started = of("recruited");
    const ratings = sample.ratings.filter(({ person }) => isIn(person, qualification, year));
    return [
      { formula: ask("RECRUITMENT", ...scope), expected: started / target },
      { formula: ask("FSM", ...scope), expected: of("fsm") / started },
      { formula: ask("NONWHITEBRITISH", ...scope), expected: of("non-white-british") / started },
      {
        formula: ask("WITHINTIME", ...scope),
        expected: share(
          of("within-time"),
          of("presented"),
          "No matching participant has presented for final assessment yet.",
        ),
      },
      {
        formula: ask("ACCURACY", ...scope),
        expected: share(of("upheld"), of("moderated"), "No matching assessment has been moderated yet."),
      },
      {
        formula: ask("FEEDBACK", ...scope),
        expected: ratings.reduce((sum, { rating }) => sum + rating, 0) / ratings.length,
      },
      { formula: ask("RETENTION", ...scope), expected: (started - of("withdrawn")) / started },
      { formula: ask("DEFERRAL", ...scope), expected: of("deferred") / started },
      {
        formula: ask("ACHIEVEMENT", ...scope),
        expected: share(of("passed"), of("submitted"), "No matching participant has a final result yet."),
      },
      ...MEASURES.map((measure) => ({
        formula: ask("COUNT", measure, ...scope),
        expected: of(measure),
      })),
      { formula: ask("COUNT", "late", ...scope), expected: of("presented") - of("within-time") },
      ...Object.entries(UNPUBLISHED).map(([measure, holds]) => ({
        formula: ask("COUNT", measure, ...scope),
        expected: sample.people.filter((person) => isIn(person, qualification, year) && holds(person)).length,
      })),
      { formula: ask("TARGET", 1, ...scope), expected: target },
      ...[2, 3].map((metric) => ({
        formula: ask("TARGET", metric, ...scope),
        expected: shareTarget(metric, ...scope),
      })),
      ...[1, 2, 3, 5, 6].map((metric) => ({
        formula: ask("STATUS", metric, ...scope),
        expected: statusOf(metric, ...scope),
      })),
      { formula: ask("STATUS", 4, ...scope), expected: lateIn(sample, ...scope) === 0 ? "Met" : "Not met" },
      { formula: ask("SHORT", 4, ...scope), expected: lateIn(sample, ...scope) },
    ];
  });
}

function shareTarget(metric: number, qualification: string | undefined, year: string | undefined): Expected {
  if (qualification === undefined || year === undefined) {
    return wrongValue(`Metric ${metric} has a target for each qualification and year. Add both to the formula.`);
  }
  const [cell] = published(correctedTable(metric, "Qualification"), qualification, year, "Target");
  return cell === ""
    ? notAvailable(`Metric ${metric} has no target for this qualification and year.`)
    : parseInt(cell) / 100;
}

/** Column that decides a metric, and what it has to reach. */
const DECIDED_BY: Readonly<Record<number, readonly [column: string, least: number]>> = {
  1: ["% Target", 100],
  2: ["% Target", 100],
  3: ["% Target", 100],
  5: ["Accuracy %", 95],
  6: ["Mean rating", 6],
};

function statusOf(metric: number, qualification: string | undefined, year: string | undefined): string {
  const [column, least] = DECIDED_BY[metric];
  const table = metric === 6 ? FEEDBACK : correctedTable(metric, "Qualification");
  const figures = published(table, qualification, year, column).filter((cell) => cell !== "");
  if (figures.length === 0) return "Not yet known";
  return figures.every((figure) => parseFloat(figure) >= least) ? "Met" : "Not met";
}

/**
 * How many more of those due would have to have presented in time, year by year. All time limits of the sample have long been over, so that
 * everyone is due who has presented, or has neither withdrawn nor deferred.
 */
function lateIn(sample: Sample, qualification: string | undefined, year: string | undefined): number {
  return (year === undefined ? years : [year]).reduce((sum, one) => {
    const due = sample.people.filter(
      (person) =>
        isIn(person, qualification, one) &&
        (HOLDS.presented(person) || !(HOLDS.withdrawn(person) || HOLDS.deferred(person))),
    );
    return sum + Math.max(0, Math.ceil((9 * due.length) / 10) - count(sample, "within-time", qualification, one));
  }, 0);
}
