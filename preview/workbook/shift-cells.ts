import { contains, overlaps } from "./area";
import type { Cell } from "./cell";
import { ExcelError } from "./excel-error";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { tableArea } from "./table-area";
import { removeWhere } from "./remove-where";
import type { Area, Worksheet } from "./worksheet";

/** Cells that move because others were inserted or deleted before them. */
export interface Shift {
  readonly sheet: Worksheet;
  /** The inserted or deleted cells. */
  readonly area: Area;
  readonly axis: "rows" | "columns";
  /** Rows or columns by which the cells behind the area move: negative after a deletion. */
  readonly by: number;
}

/**
 * Inserts blank cells; those below or to the right make room, with the tables, merged cells, heights and widths that move as a
 * whole. The texts of formulas are not rewritten.
 *
 * @throws ExcelError InsertDeleteConflict when only part of a table would move, NonBlankCellOffSheet when something would fall off
 */
export function insertCells(sheet: Worksheet, area: Area, direction: "Down" | "Right"): Shift {
  const axis = direction === "Down" ? "rows" : "columns";
  const shift: Shift = { sheet, area, axis, by: axis === "rows" ? area.rows : area.columns };
  checkTables(shift);
  if (axis === "rows") moveDown(shift);
  else moveRight(shift);
  follow(shift);
  return shift;
}

/** Deletes cells; those below or to the right close the gap. Tables that lie within the deleted cells go with them. */
export function deleteCells(sheet: Worksheet, area: Area, direction: "Up" | "Left"): Shift {
  const axis = direction === "Up" ? "rows" : "columns";
  const shift: Shift = { sheet, area, axis, by: axis === "rows" ? -area.rows : -area.columns };
  checkTables(shift);
  removeWhere(sheet.tables, (table) => contains(area, tableArea(table)));
  removeWhere(sheet.merges, (merge) => contains(area, merge));
  if (axis === "rows") moveDown(shift);
  else moveRight(shift);
  follow(shift);
  return shift;
}

/** Where an area lies after a shift; null when all of its cells were deleted. */
export function shiftedArea(shift: Shift, area: Area): Area | null {
  const { axis, by } = shift;
  const across = axis === "rows" ? "columns" : "rows";
  if (!coversAcross(shift, area, across)) return area;
  const [start, length] = axis === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const from = shift.area[start];
  if (by > 0) {
    if (area[start] >= from) return { ...area, [start]: area[start] + by };
    return area[start] + area[length] > from ? { ...area, [length]: area[length] + by } : area;
  }
  const to = from - by;
  const kept = (position: number): number => (position <= from ? position : position >= to ? position + by : from);
  const first = kept(area[start]);
  const last = kept(area[start] + area[length]);
  return last > first ? { ...area, [start]: first, [length]: last - first } : null;
}

/** Whether the shift moves an area in its whole width (or height). */
function coversAcross({ area }: Shift, other: Area, across: "rows" | "columns"): boolean {
  return across === "columns"
    ? area.column <= other.column && area.column + area.columns >= other.column + other.columns
    : area.row <= other.row && area.row + area.rows >= other.row + other.rows;
}

/** Everything from the area's first cell to the end of the sheet in the direction of the shift. */
function movedPart({ area, axis }: Shift): Area {
  return axis === "rows" ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
}

function checkTables(shift: Shift): void {
  const moved = movedPart(shift);
  const isTorn = shift.sheet.tables.some((table) => {
    const area = tableArea(table);
    return overlaps(moved, area) && !coversAcross(shift, area, shift.axis === "rows" ? "columns" : "rows");
  });
  if (isTorn) throw new ExcelError("InsertDeleteConflict", "This would shift cells of only a part of a table.");
}

function moveDown({ sheet, area, by }: Shift): void {
  const { row, column, columns } = area;
  if (by > 0 && sheet.rows.length + by > MAX_ROWS) {
    throw new ExcelError("NonBlankCellOffSheet", "Cells that are not blank would be pushed off the sheet.");
  }
  const isWhole = columns === MAX_COLUMNS;
  if (isWhole) {
    if (by > 0)
      sheet.rows.splice(
        row,
        0,
        ...Array.from({ length: Math.min(by, Math.max(0, sheet.rows.length - row)) }, () => []),
      );
    else sheet.rows.splice(row, -by);
    return;
  }
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const right = Math.min(column + columns, width);
  for (let c = column; c < right; c++) {
    const cells = sheet.rows.slice(row).map((line) => line[c]);
    place(spliced(cells, by), (i, cell) => sheet.put(row + i, c, cell));
  }
}

function moveRight({ sheet, area, by }: Shift): void {
  const { row, rows, column } = area;
  const bottom = Math.min(row + rows, sheet.rows.length);
  for (let r = row; r < bottom; r++) {
    const cells = sheet.rows[r] ?? [];
    if (by > 0 && cells.length + by > MAX_COLUMNS) {
      throw new ExcelError("NonBlankCellOffSheet", "Cells that are not blank would be pushed off the sheet.");
    }
    place(spliced(cells.slice(column), by), (i, cell) => sheet.put(r, column + i, cell));
  }
}

/** The cells with blanks before them, or without the first ones and as many blanks behind. */
function spliced(cells: readonly (Cell | undefined)[], by: number): (Cell | undefined)[] {
  const blanks = Array.from({ length: Math.abs(by) }, () => undefined);
  return by > 0 ? [...blanks, ...cells] : [...cells.slice(-by), ...blanks.slice(0, cells.length)];
}

function place(cells: readonly (Cell | undefined)[], put: (i: number, cell: Cell | undefined) => void): void {
  cells.forEach((cell, i) => put(i, cell));
}

/** Takes along what belongs to the shifted cells. */
function follow(shift: Shift): void {
  const { sheet, axis, area } = shift;
  for (const table of sheet.tables) {
    const moved = shiftedArea(shift, tableArea(table)) ?? tableArea(table);
    table.row = moved.row;
    table.column = moved.column;
    table.rowCount = moved.rows;
    table.columnCount = moved.columns;
  }
  sheet.merges.splice(0, Infinity, ...sheet.merges.flatMap((merge) => shiftedArea(shift, merge) ?? []));
  if (axis === "rows" && area.columns === MAX_COLUMNS) moveSizes(sheet.rowHeights, area.row, shift.by);
  if (axis === "columns" && area.rows === MAX_ROWS) moveSizes(sheet.columnWidths, area.column, shift.by);
}

function moveSizes(sizes: Map<number, number>, from: number, by: number): void {
  const moved = [...sizes].flatMap(([position, size]): [number, number][] => {
    if (position < from) return [[position, size]];
    return by < 0 && position < from - by ? [] : [[position + by, size]];
  });
  sizes.clear();
  for (const [position, size] of moved) sizes.set(position, size);
}
