import type { Table } from "./table";
import type { Area } from "./worksheet";

/** The whole table: headings, rows and totals. */
export function tableArea({ row, column, rowCount, columnCount }: Table): Area {
  return { row, column, rows: rowCount, columns: columnCount };
}

/** The row of headings; null when the table shows none. */
export function headerArea(table: Table): Area | null {
  return table.hasHeaders ? { ...tableArea(table), rows: 1 } : null;
}

/** The row of totals; null when the table shows none. */
export function totalsArea(table: Table): Area | null {
  return table.hasTotals ? { ...tableArea(table), row: table.row + table.rowCount - 1, rows: 1 } : null;
}

/** The rows between headings and totals; a table always has at least one. */
export function bodyArea(table: Table): Area {
  const header = table.hasHeaders ? 1 : 0;
  const totals = table.hasTotals ? 1 : 0;
  return { ...tableArea(table), row: table.row + header, rows: table.rowCount - header - totals };
}
