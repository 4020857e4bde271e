import { contains, intersection, overlaps } from "./area";
import { resizeTable } from "./add-table";
import { tableArea } from "./table-area";
import type { Table } from "./table";
import { extendValidations } from "./validate-cells";
import { visitCells } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/** Cells that are added to a table once something is entered in some of them. */
export interface TableGrowth {
  readonly table: Table;
  /** The part that is entered. */
  readonly entered: Area;
  /** The table's area afterwards. */
  readonly grown: Area;
}

/**
 * The table that grows when values are entered into an area (Excel's AutoExpansion): the area lies directly below it, or begins within its
 * rows and goes on below, or lies directly to its right; not beyond its sides, and what it would take in is blank. A table with a row of
 * totals does not grow. To be asked before the values are there.
 */
export function growthInto(sheet: Worksheet, entered: Area): TableGrowth | null {
  for (const table of sheet.tables) {
    const growth = growthOf(table, entered);
    if (growth !== null && isFree(sheet, growth)) return growth;
  }
  return null;
}

/** Lets a table grow, unless nothing was entered in the end; returns whether it did. */
export function growTable(sheet: Worksheet, { table, entered, grown }: TableGrowth): boolean {
  if (isBlank(sheet, entered)) return false;
  const before = tableArea(table);
  resizeTable(sheet, table, grown);
  extendValidations(sheet, before, grown.rows - before.rows);
  return true;
}

function growthOf(table: Table, entered: Area): TableGrowth | null {
  if (table.hasTotals) return null;
  const area = tableArea(table);
  const end = area.row + area.rows;
  const below = { ...area, row: end, rows: entered.row + entered.rows - end };
  const added = intersection(below, entered);
  // From below the headings on: cells pasted over rows of the table may continue below its last row.
  const isBelow = entered.row > area.row && entered.row <= end && below.rows > 0;
  if (isBelow && added !== null && contains({ ...area, rows: area.rows + below.rows }, entered)) {
    return { table, entered: added, grown: { ...area, rows: area.rows + below.rows } };
  }
  const beside = { ...area, column: area.column + area.columns, columns: entered.columns };
  if (entered.column === beside.column && contains(beside, entered)) {
    return { table, entered, grown: { ...area, columns: area.columns + entered.columns } };
  }
  return null;
}

function isFree(sheet: Worksheet, { table, grown }: TableGrowth): boolean {
  const area = tableArea(table);
  const taken =
    grown.rows > area.rows
      ? { ...area, row: area.row + area.rows, rows: grown.rows - area.rows }
      : { ...area, column: area.column + area.columns, columns: grown.columns - area.columns };
  const others = [...sheet.tables.filter((other) => other !== table).map(tableArea), ...sheet.merges];
  return !others.some((other) => overlaps(other, taken)) && isBlank(sheet, taken);
}

function isBlank(sheet: Worksheet, area: Area): boolean {
  let isEmpty = true;
  visitCells(sheet, area, ({ content, formula }) => {
    if (content !== null || formula !== undefined) isEmpty = false;
  });
  return isEmpty;
}
