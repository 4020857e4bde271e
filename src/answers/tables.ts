import type { MetricTable } from "../metrics/metric";
import type { Results } from "../metrics/results";
import type { Tally } from "../metrics/tally";
import { cellText, spellingKey } from "../register/cells/spelling";
import { figureCell } from "../report/figure-cell";
import { headerCells } from "../report/header-rows";
import { table, wrongArgument, type Answer, type AnswerCell } from "./answer";
import { groupsOf, isLeftOut, quoted, selectCharacteristic, selectYear, WrongArgument } from "./selection";
import { list } from "../text/list";
import { selectMetric } from "./targets";

/** A metric's table as on the sheet: header rows, rows, totals. Numbers are numbers; what the sheet leaves blank is "". */
export function metricTable(
  tally: Tally,
  results: Results,
  metric: unknown,
  breakdown: unknown,
  year: unknown,
): Answer {
  const found = selectMetric(results, metric);
  if (found instanceof WrongArgument) return found.answer;
  const position = selectYear(tally, year);
  if (position instanceof WrongArgument) return position.answer;
  const name = isLeftOut(breakdown) ? "Qualification" : cellText(breakdown);
  const whole = found.tables.find((one) => spellingKey(one.name) === spellingKey(name));
  if (whole === undefined) {
    return wrongArgument(
      `Metric ${found.number} has no table by ${quoted(breakdown)}. It has ${list(found.tables.map((one) => one.name))}.`,
    );
  }
  const shown = position === null ? whole : ofYear(whole, tally.scope.years[position]);
  return table(cellsOf(shown), "There are no participants yet.");
}

function ofYear(whole: MetricTable, year: string): MetricTable {
  const isWanted = (_: unknown, column: number): boolean => whole.columns[column][0] === year;
  return {
    name: whole.name,
    columns: whole.columns.filter(isWanted),
    rows: whole.rows.map((row) => ({ ...row, figures: row.figures.filter(isWanted) })),
  };
}

function cellsOf(shown: MetricTable): AnswerCell[][] {
  if (shown.columns.length === 0) return [];
  const rows = shown.rows.map(({ label, figures }) => [
    label,
    // A formula has no number format with which to hide a zero.
    ...figures.map((figure) =>
      figure?.kind === "count" && figure.zero === "hidden" && figure.count === 0 ? "" : figureCell(figure).value,
    ),
  ]);
  return [...headerCells(shown), ...rows];
}

/** Codes of the qualifications that occur, one below the other. */
export function qualifications({ scope }: Tally): Answer {
  return table(column(scope.qualifications), "There are no participants yet.");
}

/** Academic years that occur, one below the other. */
export function years({ scope }: Tally): Answer {
  return table(column(scope.years), "There are no participants yet.");
}

/** Groups of a characteristic that occur among those recruited, one below the other. */
export function groups(tally: Tally, characteristic: unknown): Answer {
  const found = selectCharacteristic(tally, characteristic);
  if (found instanceof WrongArgument) return found.answer;
  return table(column(groupsOf(tally, found)), "There are no participants yet.");
}

function column(cells: readonly string[]): string[][] {
  return cells.map((cell) => [cell]);
}
