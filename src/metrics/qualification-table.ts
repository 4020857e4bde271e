import type { Figure } from "./figure";
import type { MetricRow, MetricTable } from "./metric";
import type { Scope } from "./scope";

/**
 * Figures of one year, one per column, for a qualification or for all together.
 *
 * @param year position in `scope.years`
 * @param qualification position in `scope.qualifications`; null = all together
 */
export type FiguresOf = (year: number, qualification: number | null) => readonly Figure[];

/** The table of a metric with a row per qualification and the same columns for every year. */
export function qualificationTable(
  scope: Scope,
  columns: readonly (readonly string[])[],
  figuresOf: FiguresOf,
  totals: "with totals" | "without totals",
): MetricTable {
  const row = (label: string, qualification: number | null): MetricRow => ({
    label,
    isTotal: qualification === null,
    figures: scope.years.flatMap((_, year) => figuresOf(year, qualification)),
  });
  const rows = scope.labels.map((label, qualification) => row(label, qualification));
  return {
    name: "Qualification",
    columns: scope.years.flatMap((year) => columns.map((path) => [year, ...path])),
    rows: totals === "with totals" ? [...rows, row("Totals", null)] : rows,
  };
}
