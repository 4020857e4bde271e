import { analyse } from "../../src/metrics/analyse";
import type { Comparison } from "../../src/metrics/comparison";
import { type Definitions } from "../../src/metrics/definitions";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Figure } from "../../src/metrics/figure";
import type { MetricTable, Standing, TableName } from "../../src/metrics/metric";
import type { Results } from "../../src/metrics/results";
import { buildRegister } from "../../src/register/register";
import type { SourceTable } from "../../src/register/tables/source";

/** The results of a workbook's tables, from cells to figures. Without a day of the report nothing is overdue. */
export function resultsOf(
  tables: readonly SourceTable[],
  definitions: Partial<Definitions> = {},
  asOf: number | null = null,
): Results {
  return analyse(buildRegister(tables, { asOf }), { ...DEFAULT_DEFINITIONS, ...definitions }).results;
}

export function tableOfMetric(results: Results, metric: number, name: TableName = "Qualification"): MetricTable {
  const table = results.metrics.find(({ number }) => number === metric)?.tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`Metric ${metric} has no table ${name}.`);
  return table;
}

/** Labels of a table's rows. */
export function labelsOf(results: Results, metric: number, name: TableName = "Qualification"): string[] {
  return tableOfMetric(results, metric, name).rows.map(({ label }) => label);
}

/** One row of a table, each figure as {@link plain}. The label of a qualification may be its code. */
export function rowOf(results: Results, metric: number, label: string, name: TableName = "Qualification"): string[] {
  const row = tableOfMetric(results, metric, name).rows.find(
    (one) => one.label === label || one.label.endsWith(`(${label})`),
  );
  if (row === undefined) throw new Error(`Metric ${metric}, ${name}, has no row ${label}.`);
  return row.figures.map(plain);
}

/** Status of a qualification (null = all) in a year. */
export function statusOf(results: Results, metric: number, qualification: string | null, year = "2017/18"): string {
  return standingOf(results, metric, qualification, year).status;
}

/** How a qualification (null = all) stands in a year. */
export function standingOf(results: Results, metric: number, qualification: string | null, year = "2017/18"): Standing {
  const standing = results.metrics
    .find(({ number }) => number === metric)
    ?.standings.find((one) => one.qualification === qualification && one.year === year);
  if (standing === undefined) throw new Error(`Metric ${metric} has no standing of ${qualification} in ${year}.`);
  return standing;
}

/** The comparison of one group, in one year or all (null) and all qualifications unless told otherwise. */
export function comparisonOf(
  results: Results,
  characteristic: string,
  group: string,
  measure: Comparison["measure"],
  year: string | null = null,
  qualification: string | null = null,
): Comparison {
  const found = results.comparisons.filter(
    (one) =>
      one.characteristic === characteristic &&
      one.group === group &&
      one.measure === measure &&
      one.year === year &&
      one.qualification === qualification,
  );
  if (found.length !== 1) throw new Error(`${found.length} comparisons of ${characteristic} ${group}.`);
  return found[0];
}

/**
 * A figure unrounded: "12", "281.25 %", "18.75% (3)", "8.1"; "" for a blank cell and for a zero that is hidden. Rounding is the
 * report's.
 */
function plain(figure: Figure): string {
  if (figure === null) return "";
  if (figure.kind === "count") return figure.count === 0 && figure.zero === "hidden" ? "" : `${figure.count}`;
  const quotient = figure.numerator / figure.denominator;
  if (figure.kind === "mean") return `${quotient}`;
  const percent = (100 * figure.numerator) / figure.denominator;
  if (figure.kind === "percent") return `${percent} %`;
  return figure.kind === "wholePercent" ? `${percent}%` : `${percent}% (${figure.count})`;
}
