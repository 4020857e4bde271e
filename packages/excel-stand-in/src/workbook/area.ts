import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { Area } from "./worksheet";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Whether an area has cells and lies on a sheet. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS
  );
}

/** Common part of two areas; null when they have none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

/** What is left of an area without another: up to four areas, which do not overlap. */
export function subtract(area: Area, without: Area): Area[] {
  const common = intersection(area, without);
  if (common === null) return [area];
  const [bottom, right] = [common.row + common.rows, common.column + common.columns];
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, row: common.row, rows: common.rows, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
