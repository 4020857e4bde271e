import { readDate } from "../../cells/read-date";
import { isBlank } from "../../cells/spelling";
import { beginsReportLine } from "../report-lines";

/** Cells of a line without the day of a report, "As at" beside a date, which may stand at the right of its title. */
export function withoutDate(cells: readonly unknown[]): unknown[] {
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column]));
  const label = filled.findIndex(
    (column, at) => at > 0 && beginsReportLine(cells[column]) && readDate(cells[filled[at + 1]]) !== null,
  );
  if (label === -1) return [...cells];
  const day = filled.slice(label, label + 2);
  return cells.map((cell, column) => (day.includes(column) ? "" : cell));
}
