import type { Figure } from "../../../src/metrics/figure";
import type { Metric, MetricRow, MetricTable } from "../../../src/metrics/metric";
import type { Results } from "../../../src/metrics/results";
import type { PublicationOptions } from "../../../src/publication/options";
import { majorEthnicGroup } from "../../../src/register/words/ethnicities";
import { figureText } from "../../../src/report/figure-text";
import { TOTAL } from "./frame";
import type { Published, PublishedTable } from "./published";

/** The tables of a copy with nothing left out, worked out of the report's results. Rows of groups stand in no particular order. */
export function trueTables(results: Results, options: PublicationOptions): Pick<Published, "tables"> {
  const years = results.years.filter((year) => options.years?.includes(year) ?? true);
  const [recruitment] = results.metrics;
  return {
    tables: results.metrics
      .filter(({ number }) => options.metrics?.includes(number) ?? true)
      .flatMap(({ number, tables }) =>
        tables.flatMap((table) => trueTable(number, table, { years, options, recruitment })),
      ),
  };
}

interface Basis {
  readonly years: readonly string[];
  readonly options: PublicationOptions;
  readonly recruitment: Metric;
}

function trueTable(metric: number, table: MetricTable, basis: Basis): PublishedTable[] {
  if (table.name === "Still to present") return [];
  if (table.name !== "Qualification") return [groupTable(metric, table, basis)];
  const kept = [...table.columns.keys()].filter((c) => basis.years.includes(table.columns[c][0]));
  return [
    {
      ...{ metric, name: table.name, columns: kept.map((c) => table.columns[c]) },
      rows: table.rows.map(({ label, figures }) => ({ label, cells: kept.map((c) => figureText(figures[c])) })),
    },
  ];
}

function groupTable(
  metric: number,
  table: MetricTable,
  { years, options: { cut }, recruitment }: Basis,
): PublishedTable {
  const isMajor = table.name === "Ethnicity" && cut.ethnicity === "major";
  const labelOf = (row: MetricRow): string => (isMajor && !row.isTotal ? majorEthnicGroup(row.label) : row.label);
  const periods = cut.years === "together" && years.length > 1 ? ["All years"] : years;
  const codes = [...new Set(table.columns.map(([, code]) => code))].filter(
    (code) => cut.qualifications === "each" || code === TOTAL,
  );
  const columns = periods.flatMap((period) => codes.map((code) => [period, code]));
  /** People in rows of a label, in the years of a period. */
  const count = (of: MetricTable, label: string, [period, code]: readonly string[]): number =>
    of.rows
      .filter((row) => labelOf(row) === label)
      .flatMap(({ figures }) =>
        figures.filter((_, c) => isIn(of.columns[c], periods.length === years.length ? [period] : years, code)),
      )
      .reduce((sum, figure) => sum + countOf(figure), 0);
  const recruited = recruitment.tables.find(({ name }) => name === table.name) ?? table;
  const labels = [...new Set(table.rows.map(labelOf))].filter(
    (label) => label === TOTAL || periods.some((period) => count(recruited, label, [period, TOTAL]) > 0),
  );
  return {
    ...{ metric, name: isMajor ? "Ethnic group" : table.name, columns },
    rows: labels.map((label) => ({
      label,
      cells: columns.map((column) => figureText({ kind: "count", count: count(table, label, column), zero: "hidden" })),
    })),
  };
}

function isIn([year, code]: readonly string[], years: readonly string[], of: string): boolean {
  return years.includes(year) && code === of;
}

function countOf(figure: Figure): number {
  return figure?.kind === "count" ? figure.count : 0;
}
