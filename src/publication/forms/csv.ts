import { isoDay } from "../../text/day-text";
import type { PublicCopy, PublicMetric, PublicRow, PublicTable } from "../public-copy";
import { ALL_GROUPS, CSV_COLUMNS, PATH_SEPARATOR, PEOPLE, type CsvColumn } from "./csv-columns";
import { csvText } from "./csv-text";
import { BY_QUALIFICATION, measureOf, type Measure } from "./measure";
import { shownValue } from "./shown-value";

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The copy as a CSV file in long form (RFC 4180): one line for each cell, with its number, its unit, and where it stands. Write it as
 * UTF-8. `readFormerCopy` reads it back.
 */
export function publicationCsv(copy: PublicCopy): string {
  const lines = copy.metrics.flatMap((metric) =>
    metric.tables.flatMap((table) => table.rows.flatMap((row) => linesOf(copy, metric, table, row))),
  );
  const all = [CSV_COLUMNS, ...lines.map((line) => CSV_COLUMNS.map((column) => line[column]))];
  return BYTE_ORDER_MARK + all.map((fields) => `${fields.map(quoted).join(",")}\r\n`).join("");
}

type Line = Readonly<Record<CsvColumn, string>>;

function linesOf(copy: PublicCopy, metric: PublicMetric, table: PublicTable, row: PublicRow): Line[] {
  const { options, provider, asOf } = copy;
  const isByQualification = table.name === BY_QUALIFICATION;
  return table.columns.map((path, column) => {
    const [year, ...heading] = path;
    const shown = shownValue(row.values[column]);
    const name = heading.join(PATH_SEPARATOR);
    return {
      metric: String(metric.number),
      table: table.name,
      year: csvText(year),
      qualification: csvText(isByQualification ? row.label : name),
      group: isByQualification ? ALL_GROUPS : csvText(row.label),
      measure: isByQualification ? name : PEOPLE,
      value: typeof shown === "string" ? shown : shown.number.toFixed(shown.decimals),
      unit: unitOf(measureOf(metric.number, table.name, path)),
      number_behind: typeof shown === "string" || shown.behind === null ? "" : String(shown.behind),
      provider: csvText(provider),
      as_of: isoDay(asOf),
      method: options.method,
    };
  });
}

function unitOf({ kind, counted }: Measure): string {
  switch (kind) {
    case "count":
      return counted;
    case "mean":
      return "rating out of 10";
    default:
      return "%";
  }
}

function quoted(field: string): string {
  return /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
