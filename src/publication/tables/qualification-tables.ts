import type { Figure } from "../../metrics/figure";
import type { Metric } from "../../metrics/metric";
import { MILLION } from "../../register/cells/read-number";
import type { CountCollection } from "../counts/count-collection";
import { countsLeft } from "../counts/counts-left";
import { SMALL } from "../counts/count-system";
import type { DraftCell, DraftRow, DraftTable } from "./draft";
import { withoutFewRatings } from "./few-ratings";
import type { Outcome, Outcomes } from "./outcomes";
import type { Period } from "./period";
import type { Totals } from "./totals";

interface Input {
  readonly years: readonly Period[];
  readonly counts: CountCollection;
  readonly totals: Totals;
  readonly outcomes: Outcomes;
}

/** What a cell of a qualification's row shows, by the id of its column. */
type CellOf = (figure: Figure, period: Period, qualification: number | null) => DraftCell;

/** The table by qualification of one metric. */
export function qualificationTable(metric: Metric, input: Input): DraftTable {
  const table = metric.tables.find(({ name }) => name === "Qualification");
  if (table === undefined) throw new Error(`Metric ${metric.number} has no table by qualification.`);
  const cellOf = cellsOf(metric, input);
  const cell = (id: string, figure: Figure, period: Period, qualification: number | null): DraftCell => ({
    ...cellOf[id](figure, period, qualification),
    ...amongOf(metric.number, id, figure, input.counts.valueOf(input.totals.of(1, period, qualification))),
    ...(figure === null ? {} : basisOf(metric.number, id, [period, qualification], input)),
  });
  const width = metric.columns.length;
  const years = input.years.map((period) => ({ period, at: period.years[0] * width }));
  const draft = {
    metric: metric.number,
    name: table.name,
    columns: years.flatMap(({ at }) => table.columns.slice(at, at + width)),
    rows: table.rows.map(({ label, isTotal, figures }, row): DraftRow => ({
      label,
      isTotal,
      cells: years.flatMap(({ period, at }) =>
        metric.columns.map(({ id }, column) => cell(id, figures[at + column], period, isTotal ? null : row)),
      ),
    })),
  };
  return metric.number === 6 ? withoutFewRatings(draft, width) : draft;
}

const asItIs: CellOf = (figure) => ({ figure, count: null });

function cellsOf(metric: Metric, input: Input): Readonly<Record<string, CellOf>> {
  const always = Object.fromEntries(metric.columns.map(({ id }) => [id, asItIs]));
  switch (metric.number) {
    case 1:
    case 2:
      return { ...always, actual: totalCell(input, metric.number) };
    case 3:
      return { ...always, ...shareCells(input) };
    case 4:
      return { ...always, within: totalCell(input, 4) };
    case 7:
      return { ...always, ...outcomeCells(input), started: totalCell(input, 1), startedToo: totalCell(input, 1) };
    default:
      return always;
  }
}

/** What a percentage or mean is of. @param recruited people who started the qualification in the year */
function amongOf(
  metric: number,
  id: string,
  figure: Figure,
  recruited: number,
): Pick<DraftCell, "among" | "isOfTarget"> {
  if (id === "target" || (metric === 1 && id === "percent")) return { isOfTarget: true };
  if (figure === null || figure.kind === "count") return {};
  if ((metric === 2 || metric === 3) && id === "percent") return { among: recruited };
  return { among: figure.kind === "mean" ? figure.denominator / MILLION : figure.denominator };
}

/** The total that a percentage is of, or that it counts, where a copy that is not rounded always shows it. */
function basisOf(
  metric: number,
  id: string,
  [period, qualification]: readonly [Period, number | null],
  { totals, outcomes }: Input,
): Pick<DraftCell, "basis"> {
  if (metric === 2 && id === "percent") return { basis: totals.of(2, period, qualification) };
  return id === "achievement" ? { basis: outcomes.of("submitted", period, qualification) } : {};
}

/** People of metrics 1, 2 and 4, which are always published. */
function totalCell({ counts, totals }: Input, metric: 1 | 2 | 4): CellOf {
  return (figure, period, qualification) => ({
    figure,
    count: figure === null ? null : counts.show(totals.of(metric, period, qualification)),
  });
}

/** 100 % in the millionths of a per cent in which a percentage of the target is kept. */
const WHOLE = 100 * MILLION;

/** Metric 3: who is not White British is private in qualifications, too. */
function shareCells({ counts, totals }: Input): Record<"actual" | "percent", CellOf> {
  return {
    actual: (figure, period, qualification) => {
      const count = totals.of(3, period, qualification);
      if (figure?.kind !== "share") return { figure, count: figure === null ? null : counts.show(count) };
      const value = counts.valueOf(count);
      const [least, greatest] = countsLeft({
        figure: { ...figure, kind: "wholePercent" },
        value,
        step: 1,
        most: figure.denominator,
      });
      return { figure, count: counts.show(count), ratio: { count, hint: null, least, greatest } };
    },
    percent: (figure, period, qualification) => {
      const most = counts.valueOf(totals.of(1, period, qualification));
      return percentageCell(counts, figure, { count: totals.of(3, period, qualification), step: WHOLE, most });
    },
  };
}

/** Metric 7: who withdrew, deferred or failed is private. */
function outcomeCells({ counts, totals, outcomes }: Input): Record<string, CellOf> {
  const shown =
    (outcome: Outcome): CellOf =>
    (figure, year, qualification) => ({ figure, count: counts.show(outcomes.of(outcome, year, qualification)) });
  const percentage =
    (outcome: Outcome, step: number): CellOf =>
    (figure, year, qualification) => {
      const whole =
        outcome === "passed" ? outcomes.of("submitted", year, qualification) : totals.of(1, year, qualification);
      const most = counts.valueOf(whole);
      return percentageCell(counts, figure, { count: outcomes.of(outcome, year, qualification), step, most });
    };
  return {
    withdrawn: shown("withdrawn"),
    retention: percentage("withdrawn", -1),
    deferred: shown("deferred"),
    deferral: percentage("deferred", 1),
    submitted: shown("submitted"),
    passed: shown("passed"),
    achievement: percentage("passed", 1),
  };
}

/** A percentage of a count. It is left out with the count where fewer than five counts fit it, and stays where more do. */
function percentageCell(
  counts: CountCollection,
  figure: Figure,
  { count, step, most }: { readonly count: number; readonly step: number; readonly most: number },
): DraftCell {
  if (figure === null || (figure.kind !== "percent" && figure.kind !== "wholePercent")) return { figure, count: null };
  const [least, greatest] = countsLeft({ figure, value: counts.valueOf(count), step, most });
  const isTelling = greatest - least < SMALL;
  if (isTelling) counts.show(count);
  const hint = isTelling ? null : counts.addHint({ count, least, greatest });
  return { figure, count: null, ratio: { count, hint, least, greatest } };
}
