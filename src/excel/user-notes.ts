import type { Area, SheetPlan } from "../report/plan";
import { isIncompleteNote } from "./incomplete-note";
import { layoutOf, textKey, type OwnCells } from "./own-cells";

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
 * report must not be left standing as if it were a note. The add-in knows its own texts; numbers are kept where no figure can have got to.
 */
export function clearanceFor({ values, own, usedRows }: FormerSheet, plan: SheetPlan): Clearance {
  const rows = Math.max(values.length, plan.rowCount);
  const columns = Math.max(plan.columnCount, ...values.map((row) => row.length));
  // Of a sheet that a former version has written, nothing is known but that it was all the add-in's.
  if (own === null) return { moves: [], clears: [{ row: 0, column: 0, rows, columns }] };
  const found = [own, own.before].find((one) => one !== null && layoutOf(values, one.rowWidths) === one.layout);
  const { rowWidths } = found ?? own;
  const isShifted = found === undefined && !hasBrokenOff(values, own, plan);
  const isOutside = (row: number, column: number): boolean => column >= (rowWidths[row] ?? 0);
  const isMovedNote = isShifted ? movedNotes(values, own) : null;
  const isNote = (value: unknown, row: number, column: number): boolean =>
    value !== "" && (isMovedNote?.(value, row, column, isOutside(row, column)) ?? isOutside(row, column));
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
  const widths = Array.from({ length: Math.max(rowWidths.length, plan.rowCount) }, (_, row) =>
    Math.max(rowWidths[row] ?? 0, plan.rowWidths[row] ?? 0),
  );
  return { moves, clears: stripsOf(widths) };
}

/**
 * Whether the add-in began to write this sheet and broke off: a part of it was cleared, or all of it, or it was written up to the title.
 * What is left of it is where it was.
 */
function hasBrokenOff(values: FormerSheet["values"], own: OwnCells, { values: planned }: SheetPlan): boolean {
  const { rowWidths, layout } = own;
  const [first = [], ...others] = values;
  const [title = ""] = first;
  if (title !== "" && !isIncompleteNote(title)) return false;
  const withTitle = (text: unknown): unknown[][] => [[text, ...first.slice(1)], ...others.map((row) => [...row])];
  if (layoutOf(withTitle(planned[0][0]), rowWidths) === layout) return true;
  const rest = withTitle("");
  const isAllBlank = rest.every((row, r) => row.slice(0, rowWidths[r] ?? 0).every((value) => value === ""));
  // It is cleared from the top: the last line goes last.
  const isLastLineThere = isOwnText(rest[rowWidths.length - 1]?.[0], own);
  const isInPlace = rest.every((row, r) =>
    row.every(
      (value, c) => typeof value !== "string" || value === "" || isOwnText(value, own) === c < (rowWidths[r] ?? 0),
    ),
  );
  return isInPlace && (isLastLineThere || isAllBlank);
}

function isOwnText(value: unknown, { texts }: OwnCells): boolean {
  return typeof value === "string" && (texts.has(textKey(value)) || isIncompleteNote(value));
}

/** Excel's errors are figures that it cannot calculate, or not yet: #N/A, #BUSY! */
const ERROR = /^#[A-Z\d/_]+[!?]?$/;

/** Tells notes from the add-in's cells where these are not where it wrote them. */
function movedNotes(values: FormerSheet["values"], own: OwnCells) {
  const { rowWidths } = own;
  const isOwn = (value: unknown): boolean => isOwnText(value, own);
  // Rows that were deleted have drawn notes up among the cells of the add-in: then its last line is no longer where it was.
  const isDrawnUp = !isOwn(values[rowWidths.length - 1]?.[0]);
  // Wherever figures have moved, their headings are above them, and the last line is below.
  const lastRow = values.findLastIndex((cells) => cells.some((value) => value !== "" && isOwn(value)));
  const lastColumn = Math.max(-1, ...values.map((cells) => cells.findLastIndex((v) => v !== "" && isOwn(v))));
  return (value: unknown, row: number, column: number, isOutside: boolean): boolean => {
    if (typeof value !== "string" || ERROR.test(value)) return row > lastRow || column > lastColumn;
    return !isOwn(value) && (isOutside || isDrawnUp);
  };
}

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
