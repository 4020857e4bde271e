import type { Cell } from "./cell";
import type { Table } from "./table";
import type { Area, ValidatedArea, Worksheet } from "./worksheet";

/** What Excel can undo of a sheet, as it was at some time: cells with their looks, sizes, merged cells, drop-down lists and tables. */
export interface SheetSnapshot {
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly validations: readonly ValidatedArea[];
  readonly tables: readonly Table[];
}

/** Cells are shared with the sheet, as they never change. */
export function snapshotOf(sheet: Worksheet): SheetSnapshot {
  return {
    rows: sheet.keptRows(),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    merges: [...sheet.merges],
    validations: [...sheet.validations],
    tables: sheet.tables.map((table) => ({ ...table })),
  };
}

/** Takes back what has changed between two snapshots, and leaves what has changed since. Returns the cells whose contents it changes. */
export function takeBack(sheet: Worksheet, before: SheetSnapshot, after: SheetSnapshot): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let row = 0; row < Math.max(before.rows.length, after.rows.length); row++) {
    if (before.rows[row] === after.rows[row]) continue;
    const [was, is] = [before.rows[row] ?? [], after.rows[row] ?? []];
    for (let column = 0; column < Math.max(was.length, is.length); column++) {
      if (was[column] === is[column]) continue;
      sheet.put(row, column, was[column]);
      if (contents(was[column]) === contents(is[column])) continue;
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  }
  takeBackSizes(sheet.columnWidths, before.columnWidths, after.columnWidths);
  takeBackSizes(sheet.rowHeights, before.rowHeights, after.rowHeights);
  takeBackList(sheet.merges, before.merges, after.merges);
  takeBackList(sheet.validations, before.validations, after.validations);
  takeBackTables(sheet, before.tables, after.tables);
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function contents(cell: Cell | undefined): string {
  return JSON.stringify([cell?.content ?? null, cell?.formula]);
}

function takeBackSizes(
  sizes: Map<number, number>,
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): void {
  for (const at of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(at);
    if (was === after.get(at)) continue;
    if (was === undefined) sizes.delete(at);
    else sizes.set(at, was);
  }
}

function takeBackList<T>(list: T[], before: readonly T[], after: readonly T[]): void {
  if (JSON.stringify(before) !== JSON.stringify(after)) list.splice(0, list.length, ...before);
}

/** A table that was there keeps its identity: the add-in may hold it. */
function takeBackTables(sheet: Worksheet, before: readonly Table[], after: readonly Table[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const there = new Map(sheet.tables.map((table) => [table.id, table]));
  const tables = before.map((was) => Object.assign(there.get(was.id) ?? { ...was }, was));
  sheet.tables.splice(0, sheet.tables.length, ...tables);
}
