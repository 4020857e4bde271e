import { MILLION } from "../register/cells/read-number";
import type { FieldKey } from "../register/tables/fields";
import type { Target } from "../register/readers/target";
import { wholeNumber } from "../text/plural";
import { breakdownTables } from "./breakdown-tables";
import { people, percent, share } from "./counting";
import type { Figure } from "./figure";
import { liveRate, liveRatio, liveTarget } from "./live-column";
import type { MetricColumn } from "./metric-declaration";
import type { MetricInput, MetricParts } from "./metric-definition";
import { qualificationTable } from "./qualification-table";
import {
  columnAbsent,
  columnMissing,
  met,
  moreNeeded,
  notYetKnown,
  shortOf,
  standingsOf,
  together,
  type Judgement,
} from "./standings";

/** 100 % in the millionths of a per cent in which targets are kept. */
const WHOLE = 100 * MILLION;

/**
 * Columns of metrics 2 and 3. As formulas, shares lose the number of people that the plain sheets show behind them, 56% (9): a number
 * format would still say 9 when the figure had long changed.
 *
 * @param rate the function that gives the share: "FSM"
 */
export function shareColumns(metric: number, rate: string, measure: "fsm" | "non-white-british") {
  const [target, actual] = [liveTarget(metric, "wholePercent"), liveRate(rate, "wholePercent")];
  return [
    {
      id: "target",
      path: ["Target"],
      legend: () => "share of the recruits to be reached, and in brackets how many people that is.",
      live: target,
      part: "target",
    },
    {
      id: "actual",
      path: ["Actual"],
      legend: () => "share of the recruits, and in brackets the number of people.",
      counts: { people: measure, among: "recruited" },
      live: actual,
      part: "value",
    },
    {
      id: "percent",
      path: ["% Target"],
      legend: () => "the actual share as a percentage of the target share.",
      counts: { people: measure, among: "recruited" },
      live: liveRatio(actual, target, "percent"),
    },
  ] as const satisfies readonly MetricColumn[];
}

/** What the share is of. */
interface ShareMeasure {
  readonly measure: "fsm" | "non-white-british";
  /** Fields that the measure is read from: without a column for any of them there is nothing to judge. */
  readonly fields: readonly FieldKey[];
  readonly targetShare: (target: Target) => number | null;
  readonly columns: ReturnType<typeof shareColumns>;
}

/** A qualification's people in one year, and the share of them that is allocated: in millionths of a per cent, null = no target. */
interface Parts {
  readonly allocated: number | null;
  readonly reached: number;
  readonly recruited: number;
}

/**
 * Metrics 2 and 3: the share of those recruited for whom a measure holds, against the allocated share. Targets are allocated
 * per qualification, so the table has no totals.
 */
export function shareAgainstTarget(
  { tally, targets }: MetricInput,
  { measure, fields, targetShare, columns }: ShareMeasure,
): MetricParts {
  const { scope } = tally;
  const targetByCell = new Map<number, number>();
  for (const target of targets) {
    const allocated = targetShare(target);
    if (allocated !== null) targetByCell.set(scope.cellOf(target.year, target.qualification), allocated);
  }
  const partsOf = (year: number, qualification: number): Parts => ({
    allocated: targetByCell.get(scope.cell(year, qualification)) ?? null,
    reached: people(tally, measure, year, qualification),
    recruited: people(tally, "recruited", year, qualification),
  });
  return {
    tables: () => [
      qualificationTable(
        scope,
        columns,
        (year, qualification) => {
          if (qualification === null) return null;
          const { allocated, reached, recruited } = partsOf(year, qualification);
          return {
            target: allocated === null ? null : share(allocated, WHOLE, expectedPeople(allocated, recruited)),
            actual: share(reached, recruited),
            percent: allocated === null ? null : ofTarget(reached, recruited, allocated),
          };
        },
        "without totals",
      ),
      ...breakdownTables(tally, measure),
    ],
    standings: () =>
      standingsOf(scope, { people: measure, among: "recruited" }, (year, qualification) => {
        const missing = columnMissing(tally, year, qualification, fields);
        const judge = (one: number): Judgement =>
          columnMissing(tally, year, one, fields) ?? judgeShareAgainstTarget(partsOf(year, one));
        if (qualification !== null) return missing ?? judge(qualification);
        const withTarget = [...scope.qualifications.keys()].filter((one) => partsOf(year, one).allocated !== null);
        const actual = share(people(tally, measure, year, null), people(tally, "recruited", year, null));
        return together(withTarget.map(judge)) ?? missing ?? notYetKnown("No target", actual);
      }),
    lacking: columnAbsent(tally, fields),
  };
}

/** How a qualification stands: judged unrounded, among those recruited so far. */
function judgeShareAgainstTarget({ allocated, reached, recruited }: Parts): Judgement {
  if (recruited === 0) return notYetKnown("No one recruited");
  const figure = share(reached, recruited);
  if (allocated === null) return notYetKnown("No target", figure);
  const short = shortOf(reached, recruited, allocated);
  return {
    status: met(short === 0),
    figure,
    target: share(allocated, WHOLE, expectedPeople(allocated, recruited)),
    short,
    reason: short === 0 ? "" : `${wholeNumber(reached)} of ${wholeNumber(recruited)}, ${moreNeeded(short)}`,
  };
}

/** (reached / recruited) / allocated share, unrounded. */
function ofTarget(reached: number, recruited: number, allocated: number): Figure {
  return percent(reached * WHOLE, recruited * allocated);
}

/** The allocated share of those recruited, in whole people; half a person counts as one. */
function expectedPeople(allocated: number, recruited: number): number {
  return Math.floor((2 * allocated * recruited + WHOLE) / (2 * WHOLE));
}
