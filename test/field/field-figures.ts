import type { ReportJson } from "./field-case";

/** Everyone recruited, by year: "2018/19: 2; 2019/20: 1". */
export function recruited(json: ReportJson): string {
  return json.years.map((year) => `${year}: ${cell(json, 1, "Totals", year, "Actual")}`).join("; ");
}

/** A cell of a metric's qualification table, as displayed: `cell(json, 4, "Totals", "2018/19", "Within 18m")`. "?" when there is none. */
export function cell(json: ReportJson, metric: number, row: string, ...column: readonly string[]): string {
  const table = json.metrics
    .find(({ number }) => number === metric)
    ?.tables.find(({ name }) => name === "Qualification");
  const position = table?.columns.findIndex((path) => path.join("|") === column.join("|")) ?? -1;
  return table?.rows.find(({ label }) => label === row || label.endsWith(`(${row})`))?.cells[position] ?? "?";
}

/** "3 rows = 2 counted + 1 left out" */
export function counts({ counts: { rows, counted, leftOut } }: ReportJson): string {
  return `${rows} rows = ${counted} counted + ${leftOut} left out`;
}

/** Codes of the problems with how often each occurs, sorted: "missing-id ×3, unreadable-date ×1"; "no problems". */
export function problems(json: ReportJson, severity?: "error" | "warning"): string {
  const codes = json.problems
    .filter((one) => severity === undefined || one.severity === severity)
    .map(({ code }) => code);
  const unique = [...new Set(codes)].sort();
  if (unique.length === 0) return severity === "error" ? "no errors" : "no problems";
  return unique.map((code) => `${code} ×${codes.filter((one) => one === code).length}`).join(", ");
}
