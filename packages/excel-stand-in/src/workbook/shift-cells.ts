import { contains, overlaps } from "./area";
import type { Cell } from "./cell";
import { ExcelError } from "./excel-error";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { bodyArea, headerArea, tableArea, totalsArea } from "./table-area";
import { tidyHeadings } from "./table-headings";
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
 * whole. What refers to them does not follow yet: see `followReferences`.
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

/**
 * Deletes cells; those below or to the right close the gap. Tables that lie within the deleted cells go with them. One that loses
 * all of its rows but not its headings gets a blank row, since a table has at least one: that is the second shift.
 *
 * @throws ExcelError InsertDeleteConflict when only part of a table would move, or a table would lose its headings only
 */
export function deleteCells(sheet: Worksheet, area: Area, direction: "Up" | "Left"): Shift[] {
  const axis = direction === "Up" ? "rows" : "columns";
  const shift: Shift = { sheet, area, axis, by: axis === "rows" ? -area.rows : -area.columns };
  checkTables(shift);
  checkHeadings(shift);
  removeWhere(sheet.tables, (table) => contains(area, tableArea(table)));
  removeWhere(sheet.merges, (merge) => contains(area, merge));
  const emptied = sheet.tables.filter((table) => contains(area, bodyArea(table)));
  for (const table of sheet.tables) {
    const totals = totalsArea(table);
    if (totals !== null && contains(area, totals)) table.hasTotals = false;
  }
  if (axis === "rows") moveDown(shift);
  else moveRight(shift);
  follow(shift);
  if (emptied.length === 0) return [shift];
  const inserted = insertCells(sheet, { ...area, rows: 1 }, "Down");
  // A row that is inserted after the last row of a table does not belong to the table yet.
  for (const table of emptied) table.rowCount = (table.hasHeaders ? 1 : 0) + 1 + (table.hasTotals ? 1 : 0);
  return [shift, inserted];
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

/** Excel does not delete the headings of a table and leave its rows. */
function checkHeadings({ sheet, area, axis }: Shift): void {
  const losesHeadings = sheet.tables.some((table) => {
    const header = headerArea(table);
    return axis === "rows" && header !== null && overlaps(area, header) && !contains(area, tableArea(table));
  });
  if (losesHeadings) throw new ExcelError("InsertDeleteConflict", "The headings of a table cannot be deleted alone.");
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
  const width = sheet.rows.slice(row, bottom).reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  if (by > 0 && width + by > MAX_COLUMNS) {
    throw new ExcelError("NonBlankCellOffSheet", "Cells that are not blank would be pushed off the sheet.");
  }
  for (let r = row; r < bottom; r++) {
    const cells = sheet.rows[r] ?? [];
    place(spliced(cells.slice(column), by), (i, cell) => sheet.put(r, column + i, cell));
  }
}

/** The cells with blanks before them, or without the first ones and with as many blanks after them. */
function spliced(cells: readonly (Cell | undefined)[], by: number): (Cell | undefined)[] {
  const blanks = Array.from({ length: Math.abs(by) }, () => undefined);
  return by > 0 ? [...blanks, ...cells] : [...cells.slice(-by), ...blanks.slice(0, cells.length)];
}

function place(cells: readonly (Cell | undefined)[], put: (i: number, cell: Cell | undefined) => void): void {
  cells.forEach((cell, i) => put(i, cell));
}

/** Moves what belongs to the shifted cells along with them. */
function follow(shift: Shift): void {
  const { sheet, axis, area } = shift;
  for (const table of sheet.tables) {
    const moved = shiftedArea(shift, tableArea(table)) ?? tableArea(table);
    table.row = moved.row;
    table.column = moved.column;
    table.rowCount = moved.rows;
    const isOtherwiseWide = table.columnCount !== moved.columns;
    table.columnCount = moved.columns;
    if (isOtherwiseWide) tidyHeadings(sheet, table);
  }
  sheet.merges.splice(0, Infinity, ...sheet.merges.flatMap((merge) => shiftedArea(shift, merge) ?? []));
  const validations = sheet.validations.flatMap((validation) => {
    const moved = shiftedArea(shift, validation.area);
    return moved === null ? [] : [{ ...validation, area: moved }];
  });
  sheet.validations.splice(0, Infinity, ...validations);
  if (axis === "rows" && area.columns === MAX_COLUMNS) {
    moveSizes(sheet.rowHeights, area.row, shift.by);
    moveHidden(sheet.hiddenRows, area.row, shift.by);
  }
  if (axis === "columns" && area.rows === MAX_ROWS) {
    moveSizes(sheet.columnWidths, area.column, shift.by);
    moveHidden(sheet.hiddenColumns, area.column, shift.by);
  }
}

function moveSizes(sizes: Map<number, number>, from: number, by: number): void {
  const moved = [...sizes].map(([position, size]) => [movedPosition(position, from, by), size] as const);
  sizes.clear();
  for (const [position, size] of moved) if (position !== null) sizes.set(position, size);
}

function moveHidden(hidden: Set<number>, from: number, by: number): void {
  const moved = [...hidden].map((position) => movedPosition(position, from, by));
  hidden.clear();
  for (const position of moved) if (position !== null) hidden.add(position);
}

/** null = deleted */
function movedPosition(position: number, from: number, by: number): number | null {
  if (position < from) return position;
  return by < 0 && position < from - by ? null : position + by;
}
