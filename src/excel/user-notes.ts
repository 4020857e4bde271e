import type { Area, SheetPlan } from "../report/plan";
import { layoutOf, type OwnCells } from "./own-cells";

/** A summary sheet before it is written again. */
export interface FormerSheet {
  /** Its last row that holds something, 1-based; 0 when it is blank. */
  readonly usedRows: number;
  /** Its cells from A1 on, as far as a summary sheet may reach; "" where blank. */
  readonly values: readonly (readonly unknown[])[];
  /** Which of them the add-in has written; null when that is not known. */
  readonly own: OwnCells | null;
}

/** What a refresh does with what is on a sheet. */
export interface Clearance {
  /** What the user has written and where it goes, below the tables, as it is in their way. */
  readonly moves: readonly { readonly from: Area; readonly row: number }[];
  /** What is cleared after that. */
  readonly clears: readonly Area[];
}

/**
 * What the user has written on a summary sheet stays: only the add-in's own cells are cleared, those of the former report and those of the
 * new one. A note that stands where the new report has to go moves below it.
 *
 * Where rows or columns were inserted, deleted or sorted, the add-in's figures are no longer where it wrote them. A figure of a former
 * report must not be left standing as if it were a note, so only texts that the report does not say itself are kept.
 */
export function clearanceFor({ values, own, usedRows }: FormerSheet, plan: SheetPlan): Clearance {
  const rows = Math.max(values.length, plan.rowCount);
  const columns = Math.max(plan.columnCount, ...values.map((row) => row.length));
  // Of a sheet that a former version has written, nothing is known but that it was all the add-in's.
  if (own === null) return { moves: [], clears: [{ row: 0, column: 0, rows, columns }] };
  const isShifted = layoutOf(values, own.rowWidths) !== own.layout;
  const said = new Set<unknown>(isShifted ? plan.values.flat() : []);
  const isNote = (value: unknown, row: number, column: number): boolean =>
    value !== "" &&
    column >= (own.rowWidths[row] ?? 0) &&
    (!isShifted || (typeof value === "string" && !said.has(value) && !FOOTER.test(value)));
  const notes = values.flatMap((cells, row) =>
    runsOf(
      cells.map((value, column) => isNote(value, row, column)),
      row,
    ),
  );
  const isInTheWay = ({ row, column }: Area): boolean => isShifted || column < (plan.rowWidths[row] ?? 0);
  const moving = notes.filter(isInTheWay);
  const below = 1 + Math.max(plan.rowCount, usedRows);
  const moves = moving.map((from) => ({ from, row: below + from.row - moving[0].row }));
  if (isShifted) return { moves, clears: [{ row: 0, column: 0, rows, columns }] };
  const widths = Array.from({ length: Math.max(own.rowWidths.length, plan.rowCount) }, (_, row) =>
    Math.max(own.rowWidths[row] ?? 0, plan.rowWidths[row] ?? 0),
  );
  return { moves, clears: stripsOf(widths) };
}

/** A line of the footer of a sheet, whatever day it is of. */
const FOOTER = /^As of \d|NPQ Metrics \d\S*$/;

/** Neighbouring cells of a row for which something holds. */
function runsOf(holds: readonly boolean[], row: number): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  holds.forEach((one, column) => {
    const last = runs.at(-1);
    if (!one) return;
    if (last !== undefined && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  });
  return runs;
}

/** Rows of the same width as one area; none for rows of no width. */
function stripsOf(widths: readonly number[]): Area[] {
  const strips: { row: number; column: number; rows: number; columns: number }[] = [];
  widths.forEach((columns, row) => {
    const last = strips.at(-1);
    if (last?.columns === columns && last.row + last.rows === row) last.rows++;
    else if (columns > 0) strips.push({ row, column: 0, rows: 1, columns });
  });
  return strips;
}
