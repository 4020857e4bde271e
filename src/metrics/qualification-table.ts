import { asked } from "./behind/question";
import type { Figure } from "./figure";
import type { MetricRow, MetricTable } from "./metric";
import type { MetricColumn } from "./metric-declaration";
import type { Scope } from "./scope";

/**
 * Figures of one year, one per column, for a qualification or for all together; null = all blank.
 *
 * @param year position in `scope.years`
 * @param qualification position in `scope.qualifications`; null = all together
 */
type FiguresOf<Id extends string> = (year: number, qualification: number | null) => Readonly<Record<Id, Figure>> | null;

/** A metric's table with a row per qualification and the same columns for every year. */
export function qualificationTable<Id extends string>(
  scope: Scope,
  columns: readonly MetricColumn<Id>[],
  figuresOf: FiguresOf<Id>,
  totals: "with totals" | "without totals",
): MetricTable {
  const row = (label: string, qualification: number | null): MetricRow => {
    const code = qualification === null ? null : scope.qualifications[qualification];
    const cells = scope.years.flatMap((yearLabel, year) => {
      const figures = figuresOf(year, qualification);
      return columns.map(({ id, counts }) => {
        const figure = figures === null ? null : figures[id];
        const where = { year: yearLabel, qualification: code, group: null };
        return { figure, question: figure === null || counts === undefined ? null : asked(counts, where) };
      });
    });
    return {
      label,
      isTotal: qualification === null,
      figures: cells.map(({ figure }) => figure),
      questions: cells.map(({ question }) => question),
    };
  };
  const rows = scope.labels.map((label, qualification) => row(label, qualification));
  return {
    name: "Qualification",
    columns: scope.years.flatMap((year) => columns.map(({ path }) => [year, ...path])),
    rows: totals === "with totals" ? [...rows, row("Totals", null)] : rows,
  };
}
